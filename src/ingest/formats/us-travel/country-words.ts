/**
 * How American prose speaks of states: per line the code, the names, and the adjectives that stand
 * before titles ("the Soviet Foreign Minister"), divided by `|`. What changed its meaning with time
 * stands in country-history.ts. Parts of a state that have titles of their own (Northern Ireland,
 * Abu Dhabi) are words of the state, except where ISO gives them a code.
 */
export const COUNTRY_WORDS = `
AD;Andorra;Andorran
AE;United Arab Emirates|UAE|U.A.E.|Abu Dhabi|Dubai;Emirati|UAE|U.A.E.|United Arab Emirates|Abu Dhabi|Dubai
AF;Afghanistan|Islamic Republic of Afghanistan;Afghan|Afghani|Afghanistan
AG;Antigua and Barbuda|Antigua;Antiguan
AL;Albania;Albanian
AM;Armenia;Armenian
AO;Angola;Angolan
AR;Argentina|Argentine Republic;Argentine|Argentinian|Argentinean
AT;Austria;Austrian
AU;Australia;Australian
AZ;Azerbaijan;Azerbaijani|Azeri
BA;Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Bosnian Federation|Bosnia-Hercegovina|Republika Srpska;Bosnian|Bosnian Serb|Bosnian Croat|Bosniak|Bosnian Federation
BB;Barbados;Barbadian
BD;Bangladesh;Bangladeshi|Bangladesh
BE;Belgium;Belgian
BF;Burkina Faso|Burkina;Burkinabe
BG;Bulgaria;Bulgarian
BH;Bahrain;Bahraini|Bahrain
BI;Burundi;Burundian|Burundi
BJ;Benin;Beninese|Beninois
BN;Brunei|Brunei Darussalam;Bruneian|Brunei
BO;Bolivia;Bolivian
BR;Brazil;Brazilian
BS;Bahamas;Bahamian
BT;Bhutan;Bhutanese
BW;Botswana;Botswanan|Motswana
BY;Belarus|Byelorussia|Belorussia;Belarusian|Belarussian|Byelorussian|Belarus
BZ;Belize;Belizean|Belize
CA;Canada|Quebec|Ontario|Alberta|British Columbia;Canadian|Quebec|Ontario|Alberta
CD;Democratic Republic of the Congo|Democratic Republic of Congo|DRC|Congo-Kinshasa;DRC|Congolese
CF;Central African Republic|Central African Empire;Central African Republic
CG;Republic of the Congo|Congo, Republic of|Congo-Brazzaville|Congo;Congo
CH;Switzerland;Swiss
CI;Ivory Coast|Cote d'Ivoire|Côte d'Ivoire;Ivorian|Ivory Coast
CK;Cook Islands;Cook Islands
CL;Chile;Chilean
CM;Cameroon;Cameroonian|Cameroon
CN;China|People's Republic of China|China, People's Republic of|PRC|Communist China;Chinese|PRC|Communist Chinese
CO;Colombia;Colombian
CR;Costa Rica;Costa Rican
CU;Cuba;Cuban
CV;Cape Verde|Cabo Verde;Cape Verdean|Cabo Verdean
CY;Cyprus;Cypriot|Cyprus|Greek Cypriot|Turkish Cypriot
CZ;Czech Republic|Czechia;Czech
DE;Germany|Federal Republic of Germany|Germany, Federal Republic of|West Germany|FRG|Berlin|West Berlin;German|West German|Federal German|West Berlin|Federal Republic
DJ;Djibouti;Djiboutian|Djibouti
DK;Denmark;Danish
DM;Dominica;Dominica
DO;Dominican Republic;Dominican
DZ;Algeria;Algerian
EC;Ecuador;Ecuadorian|Ecuadorean|Ecuadoran
EE;Estonia;Estonian
EG;Egypt|United Arab Republic;Egyptian|U.A.R.
ER;Eritrea;Eritrean
ES;Spain;Spanish
ET;Ethiopia;Ethiopian
FI;Finland;Finnish
FJ;Fiji;Fijian|Fiji
FM;Micronesia|Federated States of Micronesia|Micronesia, Federated States of;Micronesian
FO;Faroe Islands;Faroese
FR;France;French
GA;Gabon;Gabonese
GB;United Kingdom|Great Britain|Britain|England|UK|U.K.|Northern Ireland|Scotland|Wales;British|UK|U.K.|Northern Irish|Northern Ireland|Scottish|Welsh|English
GD;Grenada;Grenadian
GE;Georgia;Georgian
GH;Ghana|Gold Coast;Ghanaian|Ghanian
GL;Greenland;Greenlandic
GM;Gambia;Gambian
GN;Guinea;Guinean
GQ;Equatorial Guinea;Equatorial Guinean|Equatoguinean
GR;Greece;Greek
GT;Guatemala;Guatemalan
GW;Guinea-Bissau;Guinea-Bissauan
GY;Guyana;Guyanese
HK;Hong Kong;Hong Kong
HN;Honduras;Honduran
HR;Croatia;Croatian|Croat
HT;Haiti;Haitian
HU;Hungary;Hungarian
ID;Indonesia;Indonesian
IE;Ireland|Irish Republic|Irish Free State|Republic of Ireland;Irish
IL;Israel;Israeli
IN;India;Indian
IQ;Iraq|Kurdistan;Iraqi|Iraqi Kurdish
IR;Iran|Persia|Islamic Republic of Iran;Iranian|Persian
IS;Iceland;Icelandic
IT;Italy;Italian
JM;Jamaica;Jamaican
JO;Jordan|Transjordan;Jordanian
JP;Japan;Japanese
KE;Kenya;Kenyan
KG;Kyrgyzstan|Kyrgyz Republic|Kirghizia;Kyrgyz|Kirghiz|Kyrgyzstani
KH;Cambodia|Khmer Republic|Kampuchea;Cambodian|Khmer
KI;Kiribati;Kiribati
KM;Comoros;Comoran|Comorian
KN;St. Kitts and Nevis|Saint Kitts and Nevis|St. Christopher and Nevis|St. Kitts;St. Kitts and Nevis
KP;North Korea|Democratic People's Republic of Korea|DPRK|Korea, North;North Korean|DPRK
KR;South Korea|Republic of Korea|Korea|ROK|Korea, Republic of|Korea, South;South Korean|Korean|ROK
KW;Kuwait;Kuwaiti
KZ;Kazakhstan;Kazakh|Kazakhstani|Kazakhstan
LA;Laos;Laotian|Lao
LB;Lebanon;Lebanese
LC;St. Lucia|Saint Lucia;St. Lucian|Saint Lucian
LI;Liechtenstein;Liechtenstein
LK;Sri Lanka|Ceylon;Sri Lankan|Ceylonese
LR;Liberia;Liberian
LS;Lesotho|Basutoland;Lesotho|Basotho
LT;Lithuania;Lithuanian
LU;Luxembourg;Luxembourg|Luxembourgian|Luxembourgish
LV;Latvia;Latvian
LY;Libya;Libyan
MA;Morocco;Moroccan
MC;Monaco;Monegasque
MD;Moldova;Moldovan
ME;Montenegro;Montenegrin
MG;Madagascar|Malagasy Republic;Malagasy
MH;Marshall Islands|Republic of the Marshall Islands;Marshallese|Marshall Islands
MK;Macedonia|North Macedonia|Macedonia, Former Yugoslav Republic of|Former Yugoslav Republic of Macedonia|FYROM;Macedonian|North Macedonian
ML;Mali;Malian
MN;Mongolia;Mongolian
MR;Mauritania;Mauritanian
MT;Malta;Maltese
MU;Mauritius;Mauritian
MV;Maldives;Maldivian
MW;Malawi;Malawian
MX;Mexico;Mexican
MY;Malaysia|Malaya;Malaysian|Malayan
MZ;Mozambique;Mozambican
NA;Namibia;Namibian
NC;New Caledonia;New Caledonian
NE;Niger;Nigerien
NG;Nigeria;Nigerian
NI;Nicaragua;Nicaraguan
NL;Netherlands|Holland;Dutch|Netherlands
NO;Norway;Norwegian
NP;Nepal;Nepalese|Nepali
NR;Nauru;Nauruan
NU;Niue;Niuean
NZ;New Zealand;New Zealand
OM;Oman|Muscat & Oman|Muscat and Oman;Omani
PA;Panama;Panamanian
PE;Peru;Peruvian
PF;French Polynesia;French Polynesian
PG;Papua New Guinea;Papua New Guinean|Papua New Guinea
PH;Philippines;Philippine|Filipino
PK;Pakistan;Pakistani|Pakistan
PL;Poland;Polish
PR;Puerto Rico;Puerto Rican
PS;Palestine|Palestinian Authority|West Bank|Gaza|PLO|Palestine Liberation Organization|Palestinian Territories;Palestinian|Palestinian Authority|PLO|PA
PT;Portugal;Portuguese
PW;Palau|Republic of Palau;Palauan
PY;Paraguay;Paraguayan
QA;Qatar;Qatari
RO;Romania|Rumania;Romanian|Rumanian
RS;Serbia;Serbian|Serb
RU;Russia|Russian Federation|Russian Republic;Russian|Russian Federation
RW;Rwanda;Rwandan
SA;Saudi Arabia;Saudi|Saudi Arabian
SB;Solomon Islands;Solomon Islands
SC;Seychelles;Seychellois
SD;Sudan;Sudanese
SE;Sweden;Swedish
SG;Singapore;Singaporean|Singapore
SI;Slovenia;Slovenian|Slovene
SK;Slovakia|Slovak Republic;Slovak|Slovakian
SL;Sierra Leone;Sierra Leonean
SM;San Marino;San Marino
SN;Senegal;Senegalese
SO;Somalia|Somali Republic;Somali|Somalian
SR;Suriname|Surinam;Surinamese
SS;South Sudan;South Sudanese
ST;Sao Tome and Principe|São Tomé and Príncipe|Sao Tome;Sao Tomean
SV;El Salvador;Salvadoran|Salvadorean|Salvadorian
SY;Syria;Syrian
SZ;Swaziland|Eswatini;Swazi
TD;Chad;Chadian
TG;Togo;Togolese
TH;Thailand|Siam;Thai|Siamese
TJ;Tajikistan;Tajik|Tajikistani
TM;Turkmenistan;Turkmen
TN;Tunisia;Tunisian
TO;Tonga;Tongan
TR;Turkey|Türkiye|Turkiye;Turkish
TT;Trinidad and Tobago|Trinidad;Trinidadian
TV;Tuvalu;Tuvaluan
TW;Taiwan|Nationalist China;Taiwanese|Taiwan|Chinese Nationalist|Nationalist Chinese
TZ;Tanzania|Tanganyika|Zanzibar;Tanzanian
UA;Ukraine;Ukrainian|Ukraine
UG;Uganda;Ugandan
US;United States|United States of America|U.S.|US|U.S.A.|USA;American|U.S.|US|United States
UY;Uruguay;Uruguayan
UZ;Uzbekistan;Uzbek|Uzbekistani
VA;Vatican|Vatican City|Holy See;Vatican|Holy See|Papal
VC;St. Vincent and the Grenadines|Saint Vincent and the Grenadines|St. Vincent;Vincentian
VE;Venezuela;Venezuelan
VU;Vanuatu;Vanuatuan
WS;Samoa|Western Samoa|Somoa;Samoan
XK;Kosovo;Kosovar|Kosovo
YE;Yemen|Yemen Arab Republic|North Yemen;Yemeni
ZA;South Africa|Union of South Africa;South African
ZM;Zambia;Zambian
ZW;Zimbabwe;Zimbabwean
SUHH;Soviet Union|USSR;Soviet
DDDE;East Germany|German Democratic Republic|GDR;East German
CSHH;Czechoslovakia;Czechoslovak|Czechoslovakian|Czech-Slovak
ZRCD;Zaire;Zairian|Zairean
BUMM;Burma;Burmese
HVBF;Upper Volta;Upper Voltan
DYBJ;Dahomey;Dahomean
VDVN;North Vietnam|Democratic Republic of Vietnam;North Vietnamese
YDYE;South Yemen|Democratic Yemen;South Yemeni
ANHH;Netherlands Antilles|Curacao;Netherlands Antilles
RHZW;Rhodesia|Southern Rhodesia|Zimbabwe Rhodesia;Rhodesian
south-vietnam;South Vietnam|Republic of Vietnam;South Vietnamese
hawaii;Hawaii;Hawaiian
`;
