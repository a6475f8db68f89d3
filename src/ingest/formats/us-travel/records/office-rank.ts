import type { OfficeRank } from '../../../../model/stated.ts';

/** From the highest; of an office of several titles the highest counts. */
const ORDER: readonly OfficeRank[] = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'HEAD_OF_ORGANIZATION',
  'DEPUTY_HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'ROYAL',
  'MINISTER',
  'GOVERNOR',
  'AMBASSADOR',
  'SPOKESPERSON',
];

type Titles = ReadonlySet<string>;

const HEADS_OF_STATE = titles(`president, state president, federal president, king, queen, emperor,
  empress, pope, emir, amir, sultan, shah, grand duke, regent, prince regent, leader, supreme leader,
  paramount leader, general secretary, first secretary, party secretary, general secretary of the
  communist party, communist party general secretary, party general secretary, chairman, head of
  state, chief of state, president of the republic, chairman of the presidium, dictator, caliph`);
const HEADS_OF_GOVERNMENT = titles(`prime minister, premier, chancellor, federal chancellor,
  taoiseach, head of government, chief executive, minister president, president of the government,
  president of the council of ministers, president of the council, chairman of the council of
  ministers, chief minister`);
const ROYAL = titles(`crown prince, crown princess, prince, princess, queen mother, duke, duchess,
  prince consort, heir apparent, deputy crown prince, grand duchess, prince of wales`);
const HEADS_OF_ORGANIZATIONS = titles(`secretary general, director general, president, chairman,
  chairperson, high representative, executive secretary, executive director, managing director,
  administrator, high commissioner, general secretary, commission president, council president`);
const AMBASSADORS =
  titles(`ambassador, high commissioner, permanent representative, charge d affaires,
  charge, minister counselor, consul, consul general, nuncio, papal nuncio`);
const GOVERNORS = titles('governor, governor general, lieutenant governor, regional governor');
const SPOKESPEOPLE = titles('spokesman, spokeswoman, spokesperson, press secretary');
/** Who acts in an office is in it; what an office is of besides (a federation, a party) raises nobody. */
const MODIFIERS = titles(
  'acting, interim, provisional, transitional, caretaker, pro tempore, designated',
);
const DEPUTY = /^(first )?(deputy|vice|under|assistant|associate|undersecretary|vicepresident)\b/;
const DEPUTY_HEAD =
  /^(first )?(vice president|deputy president|(first )?(deputy|vice) (prime minister|premier|chancellor|chairman of the council of ministers))$/;

/** The rank that a title tells, in lower case and without punctuation: `minister of foreign affairs`. */
export function rankOfTitle(title: string, isState: boolean): OfficeRank {
  const parts = [title, ...title.split(/ and | cum | sub /)];
  const ranks = parts.map((part) => rankOfPart(withoutModifier(part), isState));
  return ORDER.find((rank) => ranks.includes(rank)) ?? 'OTHER';
}

function rankOfPart(title: string, isState: boolean): OfficeRank {
  if (/\b(elect|designate|emeritus)$/.test(title)) {
    return 'OTHER';
  }
  if (!isState) {
    return HEADS_OF_ORGANIZATIONS.has(title) ? 'HEAD_OF_ORGANIZATION' : 'OTHER';
  }
  const listed = LISTED.find(([known]) => known.has(title));
  if (listed !== undefined) {
    return listed[1];
  }
  if (DEPUTY_HEAD.test(title)) {
    return 'DEPUTY_HEAD_OF_GOVERNMENT';
  }
  return DEPUTY.test(title) ? 'OTHER' : rankOfMinister(title);
}

const LISTED: readonly (readonly [Titles, OfficeRank])[] = [
  [HEADS_OF_STATE, 'HEAD_OF_STATE'],
  [HEADS_OF_GOVERNMENT, 'HEAD_OF_GOVERNMENT'],
  [ROYAL, 'ROYAL'],
  [AMBASSADORS, 'AMBASSADOR'],
  [GOVERNORS, 'GOVERNOR'],
  [SPOKESPEOPLE, 'SPOKESPERSON'],
];

/** Members of a government, whose titles are many, by what they are of. */
function rankOfMinister(title: string): OfficeRank {
  const isMinister = /\b(minister|commissar)\b/.test(title) && !/^minister to\b/.test(title);
  const isSecretary =
    /\bsecretary (of|for)\b|\b(foreign|home|colonial|commonwealth|defence) secretary$/;
  if (!isMinister && !isSecretary.test(title)) {
    return /^(chancellor of the exchequer|attorney general)$/.test(title) ? 'MINISTER' : 'OTHER';
  }
  if (/\b(trade|commerce|minister of state|under secretary)\b/.test(title)) {
    return 'MINISTER';
  }
  if (/\b(foreign|external)\b|^(cardinal )?secretary of state$/.test(title)) {
    return 'FOREIGN_MINISTER';
  }
  return /\b(defence|war|armed forces)\b/.test(title) ? 'DEFENCE_MINISTER' : 'MINISTER';
}

function withoutModifier(title: string): string {
  const [first = '', ...rest] = title.split(' ');
  return MODIFIERS.has(first) ? rest.join(' ') : title;
}

function titles(list: string): Titles {
  return new Set(list.split(',').map((title) => title.replace(/\s+/g, ' ').trim()));
}
