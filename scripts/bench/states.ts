import type { CultureName } from './name-parts.ts';

/** A state by its ISO code, what names are common in it, and its seat of government. */
export interface WorldState {
  readonly code: string;
  readonly culture: CultureName;
  readonly capital: string;
}

/** The states of each culture, the busiest first. */
const BY_CULTURE: readonly (readonly [CultureName, string])[] = [
  [
    'ARAB',
    `EG:Cairo SA:Riyadh AE:Abu_Dhabi QA:Doha JO:Amman IQ:Baghdad SY:Damascus LB:Beirut MA:Rabat DZ:Algiers TN:Tunis KW:Kuwait_City
    OM:Muscat YE:Sanaa SD:Khartoum LY:Tripoli BH:Manama PS:Ramallah MR:Nouakchott`,
  ],
  [
    'SLAVIC',
    `RU:Moscow UA:Kyiv PL:Warsaw BY:Minsk RS:Belgrade CZ:Prague BG:Sofia SK:Bratislava HR:Zagreb SI:Ljubljana`,
  ],
  [
    'ENGLISH',
    `US:Washington GB:London CA:Ottawa AU:Canberra IE:Dublin NZ:Wellington JM:Kingston MT:Valletta`,
  ],
  ['FRENCH', `FR:Paris BE:Brussels CH:Bern LU:Luxembourg HT:Port-au-Prince MC:Monaco`],
  [
    'SPANISH',
    `ES:Madrid BR:Brasilia MX:Mexico_City AR:Buenos_Aires CO:Bogota CL:Santiago PE:Lima CU:Havana VE:Caracas PT:Lisbon EC:Quito
    BO:La_Paz UY:Montevideo PA:Panama_City PH:Manila`,
  ],
  [
    'GERMAN',
    `DE:Berlin NL:The_Hague SE:Stockholm NO:Oslo DK:Copenhagen AT:Vienna FI:Helsinki IS:Reykjavik`,
  ],
  ['TURKIC', `TR:Ankara KZ:Astana AZ:Baku UZ:Tashkent KG:Bishkek TM:Ashgabat`],
  ['PERSIAN', `IR:Tehran AF:Kabul TJ:Dushanbe`],
  ['CHINESE', `CN:Beijing VN:Hanoi SG:Singapore MN:Ulaanbaatar MY:Kuala_Lumpur`],
  ['KOREAN', `KR:Seoul JP:Tokyo KP:Pyongyang`],
  ['INDIAN', `IN:New_Delhi PK:Islamabad ID:Jakarta BD:Dhaka LK:Colombo NP:Kathmandu`],
  [
    'AFRICAN',
    `ZA:Pretoria NG:Abuja ET:Addis_Ababa KE:Nairobi GH:Accra SN:Dakar ML:Bamako CI:Yamoussoukro TZ:Dodoma UG:Kampala ZW:Harare
    ZM:Lusaka RW:Kigali NE:Niamey TD:NDjamena CM:Yaounde AO:Luanda MZ:Maputo BW:Gaborone NA:Windhoek GN:Conakry SO:Mogadishu DJ:Djibouti`,
  ],
];

/** Large and small ones of all cultures by turns, so that a weight by place is fair to each. */
export const STATES: readonly WorldState[] = BY_CULTURE.flatMap(([culture, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((word, at) => {
      const [code = '', capital = ''] = word.replaceAll('_', ' ').split(':');
      return { at, state: { code, culture, capital } };
    }),
)
  .sort((a, b) => a.at - b.at)
  .map(({ state }) => state);
