import { nameKey } from '../name-key.ts';

/** Words by their name keys, in the three scripts that sounds are known of. */
const wordsIn = (text: string): ReadonlySet<string> => new Set(nameKey(text).split(' '));

/** Titles that stand before a name, or are left out: they say little of who it is. */
export const HONORIFICS = wordsIn(`
  king queen prince princess emperor empress emir amir ameer sultan sheikh shaikh shaykh sheik sheikha shah
  duke duchess archduke lord lady sir dame baron count earl crown hereditary grand viscount tsar kaiser khedive
  president vice prime minister premier chancellor chairman chairwoman chair secretary general foreign deputy
  governor speaker ambassador senator leader taoiseach acting interim former late
  field marshal admiral colonel major captain lieutenant commander brigadier gen col lt maj capt adm marshall
  dr doctor prof professor mr mrs ms miss engineer eng judge justice
  pope saint st cardinal archbishop bishop patriarch father reverend rev monsignor metropolitan dom
  ayatollah imam hojatoleslam hujjat mullah haji hadj hajj sayyid sayed syed said seyyed sharif
  datuk dato tun tan sri seri samdech his her its majesty highness excellency holiness royal imperial
  roi reine presidente presidentin konig konigin cheikh rey papst pape papa comrade maulana mawlana mwalimu bung don dona daw begum congressman doctor sayidi tenku tunku tuanku yang agong pm
  malik raja rani nawab chief bey pasha effendi hon honourable honorable
  ملك ملكه امير اميره امبراطور امبراطوره سلطان شيخ شيخه
  شاه دوق دوقه لورد سير ليدي كونت قيصر خديوي
  رئيس رئيسه نائب نائبه وزير وزيره وزراء الحكومه الجمهوريه خارجيه الدفاع
  مستشار مستشاره امين عام سفير حاكم زعيم قائد رئيسا مرشد الاعلي
  جنرال مارشال مشير عقيد لواء فريق عميد رائد كولونيل ادميرال ركن اول
  دكتور دكتوره د ا م استاذ مهندس سيد سيده القاضي
  بابا قديس كاردينال بطريرك مطران اسقف قس الاب
  ايه امام حجه الاسلام ملا حاج مولانا
  فخامه جلاله سمو معالي سعاده صاحب الملكي العظمه قداسه ولي العهد العاهل الراحل السابق الشهيد
  король королева короля принц принцесса император императрица эмир султан шеик шеих шах герцог герцогиня лорд леди сэр граф царь кронпринц наследныи великии
  президент премьер министр канцлер председатель секретарь генеральныи генерал иностранных дел вице глава
  маршал фельдмаршал адмирал полковник маиор капитан
  доктор профессор господин госпожа товарищ
  папа римскии святои кардинал архиепископ патриарх митрополит
  аятолла имам мулла саид саиид датук дато тун
`);

/** Honorific phrases hold a word that elsewhere is a name: "shah of Iran". */
export const PLACES_OF_HONOUR = wordsIn(`
  الله iran england spain jordan morocco saudi arabia belgium france egypt jordanie
  ايران انجلترا بريطانيا اسبانيا الاردن المغرب السعوديه بلجيكا مصر البحرين الكويت قطر الفاتيكان
  ирана англии испании иордании марокко бельгии египта
`);

/** The article, in all its assimilated forms. */
export const ARTICLES = wordsIn(`
  al el ul ol an ar as ash at ad az adh ath the l il ال آل ال аль эль ас аш ар ан ат ад аз ель уль
`);

/** Words that tie parts of a name and are often left out. */
export const PARTICLES = wordsIn(`
  bin ibn ben bint bt bte oglu ould weld walad
  de da do dos das di du del della delle den der des van von vom zu zum ter te ten la le les lo los las y e i af av und et and of o d st
  بن ابن بنت ولد اوغلو دي دا دو دوس دل ديل فان فون لا لو ده دير تير در دن ودي
  бен бин ибн бинт оглы ульд де да ду дос дель ди ван фон дер ла ле и аф
`);

/** Who is named as his father is. */
export const JUNIORS = wordsIn(`
  jr junior jnr fils filho hijo الابن جونيور الصغير младшии джуниор мл
`);
export const SENIORS = wordsIn('sr senior pere pai الاب сениор старшии ст');
