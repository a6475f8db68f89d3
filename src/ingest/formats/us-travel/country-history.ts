/** Words whose state depends on the day: each is the first whose `until` the day is before. */
interface Span {
  /** YYYY-MM-DD, exclusive; null: from then on. */
  readonly until: string | null;
  readonly id: string;
}

const USSR: readonly Span[] = [
  { until: '1922-12-30', id: 'RU' },
  { until: '1991-12-26', id: 'SUHH' },
  { until: null, id: 'RU' },
];
const YUGOSLAVIA: readonly Span[] = [
  { until: '2003-02-04', id: 'YUCS' },
  { until: '2006-06-05', id: 'CSXX' },
  { until: null, id: 'RS' },
];
const SERBIA_MONTENEGRO: readonly Span[] = [
  { until: '2003-02-04', id: 'YUCS' },
  { until: '2006-06-05', id: 'CSXX' },
  { until: null, id: 'RS' },
];
/** The register says plainly Vietnam of the Republic in the south while there was one. */
const VIETNAM: readonly Span[] = [
  { until: '1955-10-26', id: 'VN' },
  { until: '1975-05-01', id: 'south-vietnam' },
  { until: null, id: 'VN' },
];
/** Until its government left the mainland, the Republic of China was China. */
const REPUBLIC_OF_CHINA: readonly Span[] = [
  { until: '1949-12-07', id: 'CN' },
  { until: null, id: 'TW' },
];
const CONGO_ZAIRE: readonly Span[] = [
  { until: '1971-10-27', id: 'CD' },
  { until: '1997-05-17', id: 'ZRCD' },
  { until: null, id: 'CD' },
];
const EAST_TIMOR: readonly Span[] = [
  { until: '2002-05-20', id: 'TPTL' },
  { until: null, id: 'TL' },
];

/** By the folded word, adjectives and names alike. */
export const COUNTRY_HISTORY: ReadonlyMap<string, readonly Span[]> = new Map([
  ['u.s.s.r.', USSR],
  ['yugoslavia', YUGOSLAVIA],
  ['yugoslav', YUGOSLAVIA],
  ['yugoslavian', YUGOSLAVIA],
  ['serbia and montenegro', SERBIA_MONTENEGRO],
  ['serbia-montenegro', SERBIA_MONTENEGRO],
  ['vietnam', VIETNAM],
  ['vietnamese', VIETNAM],
  ['republic of china', REPUBLIC_OF_CHINA],
  ['china, republic of', REPUBLIC_OF_CHINA],
  ['democratic republic of the congo (zaire)', CONGO_ZAIRE],
  ['timor leste', EAST_TIMOR],
  ['timor-leste', EAST_TIMOR],
  ['east timor', EAST_TIMOR],
  ['east timorese', EAST_TIMOR],
  ['timorese', EAST_TIMOR],
]);

/** The state that a word meant on a day; null: the word is none of these. */
export function stateThen(word: string, day: string): string | null {
  const spans = COUNTRY_HISTORY.get(word);
  return spans?.find(({ until }) => until === null || day < until)?.id ?? null;
}
