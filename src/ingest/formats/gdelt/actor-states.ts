import countries from 'i18n-iso-countries';

/**
 * Country codes of CAMEO that are not those of ISO 3166-1 alpha-3. Source: the code lists of CAMEO
 * 1.1b3 and of GDELT. Cities and strips of land of one state are that state.
 */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['BAG', 'IQ'],
  ['BUR', 'MM'],
  ['GZS', 'PS'],
  ['IMY', 'IM'],
  ['KSV', 'XK'],
  ['MTN', 'ME'],
  ['ROM', 'RO'],
  ['TMP', 'TL'],
  ['WSB', 'PS'],
  ['XKX', 'XK'],
  ['ZAR', 'CD'],
  // States that are no more.
  ['ANT', 'ANHH'],
  ['CSK', 'CSHH'],
  ['DDR', 'DDDE'],
  ['GME', 'DDDE'],
  ['GMW', 'DE'],
  ['SCG', 'CSXX'],
  ['SUN', 'SUHH'],
  ['YMD', 'YDYE'],
  ['YUG', 'YUCS'],
]);

/** Regions and groups of states, which CAMEO codes like countries. */
const GROUPS: ReadonlySet<string> = new Set(
  (
    'AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST ' +
    'NRT SOT INT UIS IGO NGO IMG MNC NGM'
  ).split(' '),
);

/** Codes of today that stood for a state before it, until a day (exclusive). */
const BEFORE: readonly { readonly code: string; readonly until: string; readonly id: string }[] = [
  { code: 'RUS', until: '1991-12-26', id: 'SUHH' },
  { code: 'SRB', until: '2003-02-04', id: 'YUCS' },
  { code: 'SRB', until: '2006-06-05', id: 'CSXX' },
];

export type ActorState =
  | { readonly state: string }
  /** GROUP: a region or a group of states. NONE: no country is told. UNKNOWN: no code of CAMEO. */
  | { readonly state: null; readonly why: 'GROUP' | 'NONE' | 'UNKNOWN' };

/** The state that an actor's country code (three letters) means on a day (YYYY-MM-DD). */
export function stateOfActor(code: string, day: string): ActorState {
  if (code === '') {
    return { state: null, why: 'NONE' };
  }
  const before = BEFORE.find((span) => span.code === code && day < span.until);
  const state = before?.id ?? OTHER_CODES.get(code) ?? countries.alpha3ToAlpha2(code);
  if (state !== undefined) {
    return { state };
  }
  return { state: null, why: GROUPS.has(code) ? 'GROUP' : 'UNKNOWN' };
}
