/**
 * States and territories that ISO 3166-3 lists because their code was withdrawn. Days are given of
 * states whose end is plain history, not of those that only changed their name.
 */
export interface HistoricalState {
  readonly id: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly names: Readonly<Record<string, string>>;
}

export const HISTORICAL_STATES: readonly HistoricalState[] = [
  state('SUHH', '1922-12-30', '1991-12-26', {
    en: 'Soviet Union',
    ar: 'الاتحاد السوفيتي',
    ru: 'СССР',
    fr: 'Union soviétique',
    es: 'Unión Soviética',
    zh: '苏联',
  }),
  state('DDDE', '1949-10-07', '1990-10-03', {
    en: 'German Democratic Republic',
    ar: 'ألمانيا الشرقية',
    ru: 'ГДР',
    fr: 'République démocratique allemande',
    es: 'República Democrática Alemana',
    zh: '德意志民主共和国',
  }),
  state('YUCS', '1918-12-01', '2003-02-04', {
    en: 'Yugoslavia',
    ar: 'يوغوسلافيا',
    ru: 'Югославия',
    fr: 'Yougoslavie',
    es: 'Yugoslavia',
    zh: '南斯拉夫',
  }),
  state('CSHH', '1918-10-28', '1992-12-31', {
    en: 'Czechoslovakia',
    ar: 'تشيكوسلوفاكيا',
    ru: 'Чехословакия',
    fr: 'Tchécoslovaquie',
    es: 'Checoslovaquia',
    zh: '捷克斯洛伐克',
  }),
  state('CSXX', '2003-02-04', '2006-06-05', {
    en: 'Serbia and Montenegro',
    ar: 'صربيا والجبل الأسود',
    ru: 'Сербия и Черногория',
    fr: 'Serbie-et-Monténégro',
    es: 'Serbia y Montenegro',
    zh: '塞尔维亚和黑山',
  }),
  state('YDYE', '1967-11-30', '1990-05-22', {
    en: 'Democratic Yemen',
    ar: 'اليمن الجنوبي',
    ru: 'Южный Йемен',
  }),
  undated('ZRCD', 'Zaire', 'زائير'),
  undated('BUMM', 'Burma', 'بورما'),
  undated('ANHH', 'Netherlands Antilles', 'جزر الأنتيل الهولندية'),
  undated('BYAA', 'Byelorussian SSR', 'جمهورية بيلاروسيا السوفيتية'),
  undated('TPTL', 'East Timor', 'تيمور الشرقية'),
  undated('VDVN', 'Democratic Republic of Viet-Nam', 'فيتنام الشمالية'),
  undated('RHZW', 'Southern Rhodesia', 'روديسيا الجنوبية'),
  undated('HVBF', 'Upper Volta', 'فولتا العليا'),
  undated('DYBJ', 'Dahomey', 'داهومي'),
  undated('SKIN', 'Sikkim', 'سيكيم'),
  undated('AIDJ', 'French Afars and Issas', 'الإقليم الفرنسي للعفر والعيسى'),
  undated('GEHH', 'Gilbert and Ellice Islands', 'جزر جيلبرت وإليس'),
  undated('NHVU', 'New Hebrides', 'نيوهبريدس'),
  undated('PZPA', 'Panama Canal Zone', 'منطقة قناة بنما'),
  undated('NTHH', 'Neutral Zone', 'المنطقة المحايدة'),
  undated('PCHH', 'Trust Territory of the Pacific Islands', 'إقليم جزر المحيط الهادئ'),
  undated('FXFR', 'Metropolitan France', 'فرنسا المتروبولية'),
  undated('BQAQ', 'British Antarctic Territory', 'إقليم أنتاركتيكا البريطاني'),
  undated('NQAQ', 'Dronning Maud Land', 'أرض الملكة مود'),
  undated('FQHH', 'French Southern and Antarctic Territories', 'أراض فرنسية جنوبية وأنتارتيكية'),
  undated('CTKI', 'Canton and Enderbury Islands', 'جزيرتا كانتون وإندربري'),
  undated('JTUM', 'Johnston Island', 'جزيرة جونستون'),
  undated('MIUM', 'Midway Islands', 'جزر ميدواي'),
  undated('PUUM', 'United States Miscellaneous Pacific Islands', 'جزر المحيط الهادئ الأمريكية'),
  undated('WKUM', 'Wake Island', 'جزيرة ويك'),
];

function state(
  id: string,
  from: string,
  until: string,
  names: Readonly<Record<string, string>>,
): HistoricalState {
  return { id, from, until, names };
}

function undated(id: string, en: string, ar: string): HistoricalState {
  return { id, from: null, until: null, names: { en, ar } };
}
