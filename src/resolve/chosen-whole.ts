import type { OfficeRank } from '../model/stated.ts';
import type { ClaimOf, RecordOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { unique } from './names.ts';
import { rankOf } from './precedence.ts';

type MeetingClaim = ClaimOf<RecordOf<'meeting'>>;

export interface WholeContext {
  readonly identity: Identity;
  /** People who are guests of a visit. */
  readonly guestsOf: (meeting: string) => readonly string[];
  /** Of the offices that they held. */
  readonly ranksOf: (person: string) => readonly OfficeRank[];
}

/**
 * What a meeting is part of, where its records tell of several wholes (each traveller's own visit):
 * the one of the best data set, then the visit of those whom most of the records seat (a companion's
 * record seats both), then that of whoever ranks highest, then the first in the order of precedence.
 *
 * @param claims in the order of precedence
 */
export function chosenWhole(
  meeting: string,
  claims: readonly MeetingClaim[],
  context: WholeContext,
): string | null {
  const { identity } = context;
  const told = claims.flatMap((claim) => {
    const { partOf } = claim.record;
    const whole = partOf === null ? meeting : identity.idOf('meeting', partOf);
    return whole === meeting ? [] : [{ whole, rank: rankOf(claim) }];
  });
  const wholes = unique(
    told.filter(({ rank }) => rank === told[0]?.rank).map(({ whole }) => whole),
  );
  if (wholes.length < 2) {
    return wholes[0] ?? null;
  }
  const merit = new Map(
    wholes.map((whole) => [whole, meritOf(context.guestsOf(whole), claims, context)]),
  );
  return wholes.toSorted((a, b) => (merit.get(b) ?? 0) - (merit.get(a) ?? 0))[0] ?? null;
}

function meritOf(
  guests: readonly string[],
  claims: readonly MeetingClaim[],
  { identity, ranksOf }: WholeContext,
): number {
  const seating = claims.filter(({ record }) =>
    record.participants.some(
      ({ person }) => person !== null && guests.includes(identity.idOf('person', person)),
    ),
  ).length;
  const leads = guests.flatMap(ranksOf).some((rank) => rank === 'HEAD_OF_STATE');
  return 2 * seating + Number(leads);
}
