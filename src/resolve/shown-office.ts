import { spanOf } from '../model/date-span.ts';
import { dayNumber } from '../model/day.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import { tenureSpan } from '../model/held-on.ts';
import type { OfficeRank } from '../model/stated.ts';
import type { ActorKey, OfficeBasis, ViewOffice, ViewTenure } from '../model/view.ts';
import { byText } from './precedence.ts';

/** Further away than this an attested office says nothing of the day of a meeting (design §1). */
const MOST_DAYS_AWAY = 731;

export interface ShownOffice {
  readonly office: string;
  readonly basis: OfficeBasis;
}

export interface Occasion {
  /** EDTF; null for an undated meeting. */
  readonly date: string | null;
  /** Documents of the meeting's accounts. */
  readonly documents: ReadonlySet<string>;
  /** On whose behalf the person came, as the record says; may be empty. */
  readonly for: readonly ActorKey[];
}

/**
 * The office shown with a person in a meeting, in the order of design §1: what the record names is
 * settled before; then the tenure that covers the date; the one attested by the meeting's own
 * accounts; the one attested nearest within two years; none.
 */
export function shownOffice(
  tenures: readonly ViewTenure[],
  occasion: Occasion,
  offices: ReadonlyMap<string, ViewOffice>,
): ShownOffice | null {
  const best = (held: readonly ViewTenure[]) => bestOf(held, occasion, offices);
  const covering = best(tenures.filter((tenure) => covers(tenure, occasion.date)));
  if (covering !== null) {
    return { office: covering, basis: 'TENURE' };
  }
  const possible = tenures.filter((tenure) => !isOver(tenure, occasion.date));
  const attested = best(
    possible.filter(({ sources }) =>
      sources.some(({ document }) => occasion.documents.has(document)),
    ),
  );
  if (attested !== null) {
    return { office: attested, basis: 'ACCOUNT' };
  }
  const nearest = best(nearestOf(possible, occasion.date));
  return nearest === null ? null : { office: nearest, basis: 'NEAREST' };
}

/** Whether the whole date lies between the stated bounds. */
function covers(tenure: ViewTenure, date: string | null): boolean {
  const span = tenureSpan(tenure);
  if (date === null || span === null) {
    return false;
  }
  const { from, until } = spanOf(fuzzyDate(date));
  return from >= span.from && (span.until === null || until <= span.until);
}

/** Whether the office was certainly not yet or no longer held, whatever attests it elsewhere. */
function isOver({ from, until }: ViewTenure, date: string | null): boolean {
  if (date === null) {
    return false;
  }
  const day = spanOf(fuzzyDate(date));
  const ended = until !== null && spanOf(fuzzyDate(until)).until < day.from;
  const toCome = from !== null && spanOf(fuzzyDate(from)).from > day.until;
  return ended || toCome;
}

function nearestOf(tenures: readonly ViewTenure[], date: string | null): readonly ViewTenure[] {
  if (date === null) {
    return [];
  }
  const away = tenures.map((tenure) => ({
    tenure,
    days: Math.min(...tenure.attested.map((day) => daysBetween(day, date))),
  }));
  const least = Math.min(...away.map(({ days }) => days));
  return least > MOST_DAYS_AWAY
    ? []
    : away.filter(({ days }) => days === least).map(({ tenure }) => tenure);
}

/** Days between the nearest ends of two dates; 0 where they overlap. */
function daysBetween(a: string, b: string): number {
  const [x, y] = [spanOf(fuzzyDate(a)), spanOf(fuzzyDate(b))];
  return Math.max(
    0,
    dayNumber(y.from) - dayNumber(x.until),
    dayNumber(x.from) - dayNumber(y.until),
  );
}

/** Of several offices at once: one of whom the person came for, the highest rank, the latest start. */
function bestOf(
  tenures: readonly ViewTenure[],
  occasion: Occasion,
  offices: ReadonlyMap<string, ViewOffice>,
): string | null {
  const merit = ({ office: id, from, attested }: ViewTenure) => {
    const office = offices.get(id);
    return {
      id,
      represented: office && occasion.for.includes(office.of) ? 0 : 1,
      rank: office ? RANKS.indexOf(office.rank) : RANKS.length,
      start: from ?? attested[0] ?? '',
    };
  };
  const [best] = tenures
    .map(merit)
    .sort(
      (a, b) =>
        a.represented - b.represented ||
        a.rank - b.rank ||
        byText(b.start, a.start) ||
        byText(a.id, b.id),
    );
  return best?.id ?? null;
}

const RANKS: readonly OfficeRank[] = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'ROYAL',
  'DEPUTY_HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'MINISTER',
  'HEAD_OF_ORGANIZATION',
  'GOVERNOR',
  'AMBASSADOR',
  'SPOKESPERSON',
  'OTHER',
];
