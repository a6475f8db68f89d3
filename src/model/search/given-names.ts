import { nameKey } from '../name-key.ts';

/**
 * Given names that languages translate rather than spell, mostly of monarchs, popes and prophets:
 * John is Ioann, Yuhanna, Juan. One line is one name, by spellings that sound unlike each other.
 */
const SAME_NAMES = `
  john juan jean joao giovanni johannes johan jan ivan ioann иоанн иван джон жан хуан يوحنا جون جان خوان يان ايفان حنا
  paul paulo pablo paolo pavel павел поль пауль пабло بولس بول باول بابلو بولص
  peter pedro pierre pietro petr pyotr piotr boutros butros пётр петр педро пьер бутрос بطرس بيتر بيدرو بيار بيير
  michael mikhail michel miguel mihail mihai mikhael михаил майкл мишель мигель михай ميخائيل مايكل ميشيل ميشال ميغيل
  charles carlos karl carl carlo карл чарльз шарль карлос كارل تشارلز شارل كارلوس
  george georges georg jorge georgi georgy giorgi yuri jerzy георг георгий джордж жорж хорхе جورج جورجي خورخي جورجيوس
  henry henri heinrich enrique henrique генрих генри анри энрике هنري هنريك انريكي
  william wilhelm guillaume guillermo willem вильгельм уильям виллем гийом ويليام وليام فيلهلم وليم فيليم غيوم
  philip felipe philippe filip philipp филипп фелипе филип فيليب فيليبي فليب
  francis francisco franz francois francesco frans франциск франсуа франц франсиско франческо فرنسيس فرانسيس فرانسوا فرانسيسكو فرانز
  alexander alexandre alejandro aleksandr aleksander iskander alexandros александр алехандро الكسندر الكساندر اليكسندر اسكندر اليخاندرو
  elizabeth elisabeth isabel елизавета элизабет изабель اليزابيث اليزابث ايزابيل
  benedict benedetto benoit бенедикт بنديكت بندكت بنديكتوس بندكتوس
  leo leon лев леон ليو ليون لاون
  pius pio пий بيوس
  gregory grigory gregorio григорий грегори غريغوري غريغوريوس جريجوري
  nicholas nicolas nikolai nikola nicolae николай никола николас نيكولاس نيقولا نيكولا نيكولاي
  joseph jose josef giuseppe yusuf yousef youssef yosef josip iosif иосиф жозеф юсеф джозеф йосеф хосе يوسف جوزيف جوزف خوسيه
  abraham ibrahim avraham abram авраам ибрагим ابراهيم ابراهام افراهام
  moses moshe musa moussa moise моше муса моисей موشيه موسي موسى
  jacob yaakov yaqub james jaime jacques santiago яков иаков джеймс жак يعقوب جيمس جاك جاكوب
  isaac yitzhak ishaq itzhak ицхак исаак اسحاق اسحق يتسحاق يتسحق
  david daoud dawud davud давид дэвид дауд داود دافيد ديفيد دايفيد داوود
  solomon suleiman sulayman suleyman сулейман соломон سليمان سولومون
  gabriel jibril габриэль габриель гавриил جبريل غابرييل جبرائيل
  matthew matteo mathieu matthias матвей мэтью маттео متي ماثيو ماتيو
  luke luca lucas lukas лука лукас لوقا لوكا لوكاس
  mark marco marc marcos markus марк марко مرقس مارك ماركو
  stephen stefan steven stephane istvan esteban stepan стефан стивен степан иштван ستيفن ستيفان اسطفان استيفان
  mary maria marie miriam maryam мария мари مريم ماري ماريا
  louis luis ludwig luigi lewis людовик луи луис людвиг لويس لودفيغ لويجي
  frederick friedrich frederik fredrik federico фредерик фридрих فريدريك فريدريش
  christian кристиан христиан كريستيان
  constantine constantin konstantin konstantinos константин قسطنطين كونستانتين قنسطنطين
  basil vasily vasil vassilis василий василь باسيل فاسيلي باسيليوس
  theodore fyodor teodor theodor feodor теодор фёдор ثيودور تيودور تيودوروس فيودور
  andrew andrei andre andreas andrea andrzej андрей эндрю андре اندرو اندريه اندريا اندراوس
  anthony antonio antoine anton antonis антоний антонио энтони антуан انطونيو انطوني انطوان انطونيوس
  victor viktor vittorio vitor виктор витторио فيكتور فيتوريو
  edward eduard edouard eduardo эдуард эдвард ادوارد ادوار ادواردو
  eugene evgeny yevgeny eugenio евгений юджин يوجين يفغيني
  helen elena helena yelena елена хелен هيلين الينا ايلينا
  catherine ekaterina katherine catalina екатерина кэтрин كاترين كاثرين يكاترينا
  ferdinand fernando фердинанд фернандо فرديناند فرناندو
  raymond ramon раймон рамон ريمون رامون

  jesus иисус хесус يسوع خيسوس
  mohammed muhammad mohamed mohammad mahomet muhammed mehmet mehmed mamadou mohamad магомед мохаммед мухаммед мухаммад мохаммад мехмет محمد مهمت
  hussein husain hossein hussain huseyin husayn хусейн хосейн гусейн хуссейн حسين الحسين
  ahmed ahmad ahmet achmed ахмед ахмад ахмет احمد
  abdullah abdallah abdoulaye abdulla абдалла абдулла عبدالله
  omar umar umaro oumarou омар умар عمر
  osman othman uthman усман осман عثمان
  ismail esmail ismael исмаил إسماعيل اسماعيل
`;

/** Name key -> the number of the name that it is a form of. */
const NAME_OF: ReadonlyMap<string, number> = new Map(
  SAME_NAMES.trim()
    .split('\n')
    .flatMap((line, number) =>
      nameKey(line)
        .split(' ')
        .map((key) => [key, number] as const),
    ),
);

/** The number of the given name that a word, by its name key, is a form of; null for none. */
export function givenNameOf(key: string): number | null {
  return NAME_OF.get(key) ?? null;
}
