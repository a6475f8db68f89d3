/** A part of a name in Latin, Arabic and Cyrillic script. */
export interface NamePart {
  readonly latin: string;
  readonly arabic: string;
  readonly cyrillic: string;
}

/** Given and family names that are common in one part of the world. */
export interface Culture {
  readonly given: readonly NamePart[];
  readonly family: readonly NamePart[];
  readonly familyFirst: boolean;
}

export type CultureName =
  | 'ARAB'
  | 'SLAVIC'
  | 'ENGLISH'
  | 'FRENCH'
  | 'SPANISH'
  | 'GERMAN'
  | 'TURKIC'
  | 'PERSIAN'
  | 'CHINESE'
  | 'KOREAN'
  | 'INDIAN'
  | 'AFRICAN';

/** Each word is one part: Latin/Arabic/Cyrillic. */
function parts(words: string): readonly NamePart[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [latin = '', arabic = '', cyrillic = ''] = word.replaceAll('_', ' ').split('/');
      return { latin, arabic, cyrillic };
    });
}

export const CULTURES: Readonly<Record<CultureName, Culture>> = {
  ARAB: {
    familyFirst: false,
    given:
      parts(`Ahmad/أحمد/Ахмад Mahmoud/محمود/Махмуд Khalid/خالد/Халид Omar/عمر/Омар Yusuf/يوسف/Юсуф Tariq/طارق/Тарик
      Hassan/حسن/Хасан Karim/كريم/Карим Salim/سليم/Салим Nabil/نبيل/Набиль Fatima/فاطمة/Фатима Layla/ليلى/Лейла
      Mariam/مريم/Мариам Nadia/نادية/Надия Huda/هدى/Худа Amina/أمينة/Амина Samira/سميرة/Самира Rania/رانيا/Рания`),
    family:
      parts(`Haddad/حداد/Хаддад al-Masri/المصري/аль-Масри al-Najjar/النجار/ан-Наджар Khoury/خوري/Хури al-Tamimi/التميمي/ат-Тамими
      Mansour/منصور/Мансур al-Jaziri/الجزيري/аль-Джазири Saleh/صالح/Салех al-Rashid/الرشيد/ар-Рашид Qasim/قاسم/Касим
      al-Hashimi/الهاشمي/аль-Хашими Darwish/درويش/Дарвиш al-Ghazali/الغزالي/аль-Газали Zaki/زكي/Заки Barakat/بركات/Баракат
      al-Otaibi/العتيبي/аль-Отейби Shaheen/شاهين/Шахин al-Bakri/البكري/аль-Бакри Nasser/ناصر/Насер Hamdan/حمدان/Хамдан
      al-Shami/الشامي/аш-Шами Benali/بن_علي/Бенали Jabr/جبر/Джабр al-Kindi/الكندي/аль-Кинди`),
  },
  SLAVIC: {
    familyFirst: false,
    given:
      parts(`Ivan/إيفان/Иван Sergei/سيرغي/Сергей Dmitri/دميتري/Дмитрий Aleksei/أليكسي/Алексей Nikolai/نيقولاي/Николай
      Mikhail/ميخائيل/Михаил Pavel/بافل/Павел Boris/بوريس/Борис Viktor/فيكتور/Виктор Olga/أولغا/Ольга Natalia/ناتاليا/Наталия
      Irina/إيرينا/Ирина Elena/إيلينا/Елена Tatiana/تاتيانا/Татьяна Vera/فيرا/Вера`),
    family:
      parts(`Morozov/موروزوف/Морозов Volkov/فولكوف/Волков Sokolov/سوكولوف/Соколов Kozlov/كوزلوف/Козлов Lebedev/ليبيديف/Лебедев
      Novak/نوفاك/Новак Kowalski/كوفالسكي/Ковальский Orlov/أورلوف/Орлов Belov/بيلوف/Белов Shevchenko/شيفتشينكو/Шевченко
      Petrovic/بيتروفيتش/Петрович Horvat/هورفات/Хорват Zaitsev/زايتسيف/Зайцев Fedorov/فيودوروف/Фёдоров Gusev/غوسيف/Гусев
      Dragan/دراغان/Драган Bondarenko/بوندارينكو/Бондаренко Nowicki/نوفيتسكي/Новицкий Stoyanov/ستويانوف/Стоянов
      Kuzmin/كوزمين/Кузьмин`),
  },
  ENGLISH: {
    familyFirst: false,
    given:
      parts(`John/جون/Джон William/ويليام/Уильям James/جيمس/Джеймс Robert/روبرت/Роберт Edward/إدوارد/Эдвард Thomas/توماس/Томас
      Henry/هنري/Генри George/جورج/Джордж Alice/أليس/Элис Margaret/مارغريت/Маргарет Susan/سوزان/Сьюзен Helen/هيلين/Хелен
      Grace/غريس/Грейс Ruth/روث/Рут Peter/بيتر/Питер`),
    family:
      parts(`Baker/بيكر/Бейкер Cooper/كوبر/Купер Hughes/هيوز/Хьюз Walker/ووكر/Уокер Turner/تيرنر/Тёрнер Parker/باركر/Паркер
      Morgan/مورغان/Морган Bennett/بينيت/Беннет Foster/فوستر/Фостер Graham/غراهام/Грэм Palmer/بالمر/Палмер Russell/راسل/Рассел
      Sutton/ساتون/Саттон Marsh/مارش/Марш Holt/هولت/Холт Fleming/فليمنغ/Флеминг Carver/كارفر/Карвер Whitaker/ويتاكر/Уитакер
      Doyle/دويل/Дойл Lambert/لامبرت/Ламберт`),
  },
  FRENCH: {
    familyFirst: false,
    given:
      parts(`Jean/جان/Жан Pierre/بيير/Пьер Michel/ميشيل/Мишель Luc/لوك/Люк Alain/آلان/Ален Philippe/فيليب/Филипп Marie/ماري/Мари
      Claire/كلير/Клер Sophie/صوفي/Софи Isabelle/إيزابيل/Изабель Camille/كاميل/Камиль Antoine/أنطوان/Антуан Henri/هنري/Анри
      Louise/لويز/Луиза`),
    family:
      parts(`Dubois/دوبوا/Дюбуа Laurent/لوران/Лоран Moreau/مورو/Моро Girard/جيرار/Жирар Fontaine/فونتين/Фонтен Mercier/ميرسييه/Мерсье
      Chevalier/شوفالييه/Шевалье Garnier/غارنييه/Гарнье Lefevre/لوفيفر/Лефевр Roussel/روسيل/Руссель Marchand/مارشان/Маршан
      Delacroix/دولاكروا/Делакруа Perrin/بيران/Перрен Renaud/رونو/Рено Boucher/بوشيه/Буше Vasseur/فاسور/Вассёр
      Lacombe/لاكومب/Лакомб Tessier/تيسييه/Тессье`),
  },
  SPANISH: {
    familyFirst: false,
    given:
      parts(`Carlos/كارلوس/Карлос Miguel/ميغيل/Мигель Luis/لويس/Луис Jorge/خورخي/Хорхе Pedro/بيدرو/Педро Rafael/رافاييل/Рафаэль
      Ana/آنا/Ана Carmen/كارمن/Кармен Lucia/لوسيا/Лусия Teresa/تيريزا/Тереса Diego/دييغو/Диего Joaquin/خواكين/Хоакин
      Beatriz/بياتريس/Беатрис Sofia/صوفيا/София`),
    family:
      parts(`Ramirez/راميريز/Рамирес Ortega/أورتيغا/Ортега Vargas/فارغاس/Варгас Castillo/كاستيو/Кастильо Mendoza/ميندوزا/Мендоса
      Silva/سيلفا/Силва Navarro/نافارو/Наварро Aguilar/أغيلار/Агилар Fuentes/فوينتيس/Фуэнтес Salazar/سالازار/Саласар
      Pereira/بيريرا/Перейра Cabrera/كابريرا/Кабрера Molina/مولينا/Молина Quiroga/كيروغا/Кирога Barros/باروس/Баррос
      Escobar/إسكوبار/Эскобар Duarte/دوارتي/Дуарте Rojas/روخاس/Рохас Ibarra/إيبارا/Ибарра`),
  },
  GERMAN: {
    familyFirst: false,
    given:
      parts(`Hans/هانز/Ханс Karl/كارل/Карл Friedrich/فريدريش/Фридрих Otto/أوتو/Отто Wolfgang/فولفغانغ/Вольфганг Lars/لارس/Ларс
      Anna/آنا/Анна Greta/غريتا/Грета Ingrid/إنغريد/Ингрид Ursula/أورسولا/Урсула Klaus/كلاوس/Клаус Erik/إريك/Эрик
      Katrin/كاترين/Катрин`),
    family:
      parts(`Schneider/شنايدر/Шнайдер Fischer/فيشر/Фишер Wagner/فاغنر/Вагнер Becker/بيكر/Беккер Hoffmann/هوفمان/Хоффман
      Keller/كيلر/Келлер Vogel/فوغل/Фогель Lindqvist/ليندكفيست/Линдквист Jansen/يانسن/Янсен Bergmann/بيرغمان/Бергман
      Hansen/هانسن/Хансен Brandt/براندت/Брандт Krause/كراوزه/Краузе Winkler/فينكلر/Винклер Sommer/زومر/Зоммер
      Larsen/لارسن/Ларсен de_Vries/دي_فريس/де_Врис Ziegler/تسيغلر/Циглер`),
  },
  TURKIC: {
    familyFirst: false,
    given:
      parts(`Mehmet/محمد/Мехмет Mustafa/مصطفى/Мустафа Emre/إمره/Эмре Kemal/كمال/Кемаль Ismail/إسماعيل/Исмаил Nursultan/نورسلطان/Нурсултан
      Ayse/عائشة/Айше Zeynep/زينب/Зейнеп Elif/أليف/Элиф Gulnara/غلنارا/Гульнара Timur/تيمور/Тимур Rustam/رستم/Рустам
      Dilara/ديلارا/Дилара`),
    family:
      parts(`Yilmaz/يلماز/Йылмаз Demir/دمير/Демир Kaya/كايا/Кая Aydin/آيدن/Айдын Ozturk/أوزتورك/Озтюрк Arslan/أرسلان/Арслан
      Aliyev/علييف/Алиев Karimov/كريموف/Каримов Sultanov/سلطانوف/Султанов Bayramov/بيراموف/Байрамов Akhmetov/أحمدوف/Ахметов
      Celik/جليك/Челик Dogan/دوغان/Доган Iskakov/إسحاقوف/Искаков Mammadov/محمدوف/Мамедов Polat/بولات/Полат
      Rahimov/رحيموف/Рахимов Turan/توران/Туран`),
  },
  PERSIAN: {
    familyFirst: false,
    given:
      parts(`Ali/علي/Али Reza/رضا/Реза Hossein/حسين/Хосейн Mehdi/مهدي/Мехди Abbas/عباس/Аббас Javad/جواد/Джавад Darius/داريوش/Дариуш
      Zahra/زهراء/Захра Shirin/شيرين/Ширин Parvin/بروين/Парвин Nasrin/نسرين/Насрин Kamran/كامران/Камран Farid/فريد/Фарид`),
    family:
      parts(`Ahmadi/أحمدي/Ахмади Rahmani/رحماني/Рахмани Karimi/كريمي/Карими Moradi/مرادي/Моради Jafari/جعفري/Джафари
      Sadeghi/صادقي/Садеги Tehrani/طهراني/Техрани Shirazi/شيرازي/Ширази Noori/نوري/Нури Rostami/رستمي/Ростами
      Esfahani/أصفهاني/Эсфахани Bagheri/باقري/Багери Zamani/زماني/Замани Hakimi/حكيمي/Хакими Ghorbani/قرباني/Горбани
      Farahani/فراهاني/Фарахани`),
  },
  CHINESE: {
    familyFirst: true,
    given:
      parts(`Wei/وي/Вэй Jun/جون/Цзюнь Ming/مينغ/Мин Li/لي/Ли Hua/هوا/Хуа Jian/جيان/Цзянь Xiu/شيو/Сю Fang/فانغ/Фан Guo/غوه/Го
      Yan/يان/Янь Hong/هونغ/Хун Tao/تاو/Тао Ping/بينغ/Пин Lan/لان/Лань Zhi/تشي/Чжи`),
    family:
      parts(`Wang/وانغ/Ван Zhang/تشانغ/Чжан Chen/تشن/Чэнь Liu/ليو/Лю Yang/يانغ/Ян Huang/هوانغ/Хуан Zhao/تشاو/Чжао Wu/وو/У
      Zhou/تشو/Чжоу Xu/شو/Сюй Sun/سون/Сунь Ma/ما/Ма Gao/قاو/Гао Lin/لين/Линь He/خه/Хэ Deng/دنغ/Дэн Nguyen/نغوين/Нгуен
      Tran/تران/Чан`),
  },
  KOREAN: {
    familyFirst: true,
    given:
      parts(`Min-jun/مين_جون/Мин_Чжун Seong-ho/سونغ_هو/Сон_Хо Ji-woo/جي_وو/Чи_У Young-soo/يونغ_سو/Ён_Су Hye-jin/هي_جين/Хе_Джин
      Soo-yeon/سو_يون/Су_Ён Dong-hyun/دونغ_هيون/Дон_Хён Kyung-hee/كيونغ_هي/Кён_Хи Jae-won/جاي_وون/Чже_Вон
      Eun-ji/إون_جي/Ын_Джи Haruto/هاروتو/Харуто Kenji/كينجي/Кэндзи Yuki/يوكي/Юки Sakura/ساكورا/Сакура`),
    family:
      parts(`Kim/كيم/Ким Park/بارك/Пак Choi/تشوي/Чхве Jung/جونغ/Чон Kang/كانغ/Кан Yoon/يون/Юн Shin/شين/Син Han/هان/Хан Oh/أوه/О
      Seo/سيو/Со Tanaka/تاناكا/Танака Suzuki/سوزوكي/Судзуки Ito/إيتو/Ито Yamada/يامادا/Ямада Kobayashi/كوباياشي/Кобаяси
      Mori/موري/Мори Ishikawa/إيشيكاوا/Исикава`),
  },
  INDIAN: {
    familyFirst: false,
    given:
      parts(`Arjun/أرجون/Арджун Rajesh/راجيش/Раджеш Vikram/فيكرام/Викрам Anil/أنيل/Анил Suresh/سوريش/Суреш Priya/بريا/Прия
      Lakshmi/لاكشمي/Лакшми Meera/ميرا/Мира Sunita/سونيتا/Сунита Imran/عمران/Имран Bilal/بلال/Билал Deepak/ديباك/Дипак
      Kavita/كافيتا/Кавита`),
    family:
      parts(`Sharma/شارما/Шарма Patel/باتيل/Патель Gupta/غوبتا/Гупта Reddy/ريدي/Редди Iyer/آير/Айер Banerjee/بانيرجي/Банерджи
      Khan/خان/Хан Chaudhry/شودري/Чаудхри Malik/مالك/Малик Perera/بيريرا/Перера Bose/بوس/Бос Nair/ناير/Наир Thapa/ثابا/Тхапа
      Qureshi/قريشي/Куреши Das/داس/Дас Wijaya/ويجايا/Виджая Santoso/سانتوسو/Сантосо`),
  },
  AFRICAN: {
    familyFirst: false,
    given:
      parts(`Kwame/كوامي/Кваме Kofi/كوفي/Кофи Amadou/أمادو/Амаду Moussa/موسى/Мусса Ibrahim/إبراهيم/Ибрагим Chinedu/تشينيدو/Чинеду
      Tendai/تينداي/Тендаи Aisha/عائشة/Аиша Fatou/فاتو/Фату Ngozi/نغوزي/Нгози Zola/زولا/Зола Desta/ديستا/Деста
      Wanjiru/وانجيرو/Ванджиру Samuel/صامويل/Самуэль`),
    family:
      parts(`Mensah/منساه/Менса Diallo/ديالو/Диалло Traore/تراوري/Траоре Okafor/أوكافور/Окафор Mwangi/موانغي/Мванги Ndlovu/ندلوفو/Ндлову
      Keita/كيتا/Кейта Tesfaye/تسفاي/Тесфайе Abebe/أبيبي/Абебе Moyo/مويو/Мойо Nkosi/نكوسي/Нкоси Adeyemi/أديمي/Адеями
      Sow/سو/Соу Kamau/كاماو/Камау Banda/باندا/Банда Osei/أوسي/Осей Diop/ديوب/Диоп Mutasa/موتاسا/Мутаса`),
  },
};
