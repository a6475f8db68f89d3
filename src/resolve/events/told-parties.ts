import { wasThere } from '../../model/met.ts';
import { nameKey } from '../../model/name-key.ts';
import type { StatedMeeting, StatedParticipant } from '../../model/stated.ts';
import type { MatchInput } from '../matching/scored-pair.ts';
import { actorIdOf, type KnownOffices } from './known-offices.ts';
import type { MatchDays } from './match-days.ts';
import type { Party } from './told-meeting.ts';

/** Somebody or something seated, by ids of today. */
interface Sitter {
  readonly side: number | null;
  readonly person: string | null;
  readonly office: string | null;
  readonly group: string | null;
  readonly actors: readonly string[];
}

export interface Parties {
  readonly parties: readonly Party[];
  readonly isSided: boolean;
}

/**
 * The parties of a meeting: its sides where it has several, else those who were there by whom they
 * came for. Interpreters, and who was missed, are of none; nor is who sat on no side of a meeting
 * with sides.
 */
export function partiesOf(
  { participants, sideCount }: StatedMeeting,
  days: MatchDays,
  input: MatchInput,
  offices: KnownOffices,
): Parties {
  const sitters = participants
    .filter((one) => wasThere(one) && one.role !== 'INTERPRETER')
    .map((one) => sitterOf(one, days, input, offices));
  const isSided = sideCount > 1;
  const grouped = new Map<string, Sitter[]>();
  for (const sitter of sitters) {
    if (!isSided || sitter.side !== null) {
      const key = isSided
        ? `${sitter.side}`
        : (sitter.actors[0] ?? sitter.person ?? sitter.group ?? '');
      const known = grouped.get(key) ?? [];
      grouped.set(key, known);
      known.push(sitter);
    }
  }
  return { parties: [...grouped.values()].map(partyOf), isSided };
}

function sitterOf(
  stated: StatedParticipant,
  days: MatchDays,
  input: MatchInput,
  offices: KnownOffices,
): Sitter {
  const person = stated.person === null ? null : input.idOf('person', stated.person);
  const office = stated.office === null ? null : input.idOf('office', stated.office);
  const [group] = stated.group;
  return {
    side: stated.side,
    person,
    office,
    group: group === undefined ? null : nameKey(group.text),
    actors: actorsOf(stated, { person, office }, days, input, offices),
  };
}

/** Whom it came for: as told, else as its office tells, else as the offices do that it held then. */
export function actorsOf(
  stated: Pick<StatedParticipant, 'for'>,
  { person, office }: Pick<Sitter, 'person' | 'office'>,
  days: MatchDays,
  input: MatchInput,
  offices: KnownOffices,
): readonly string[] {
  if (stated.for.length > 0) {
    return stated.for.map((id) => actorIdOf(id, input));
  }
  const ofOffice = office === null ? null : offices.actorOf(office);
  if (ofOffice !== null) {
    return [ofOffice];
  }
  return person === null ? [] : offices.actorsOf(person, days).slice(0, 1);
}

function partyOf(sitters: readonly Sitter[]): Party {
  return {
    people: new Set(sitters.flatMap(({ person }) => person ?? [])),
    offices: new Set(
      sitters.flatMap(({ person, office }) => (person === null && office !== null ? [office] : [])),
    ),
    groups: new Set(sitters.flatMap(({ group }) => group ?? [])),
    actors: new Set(sitters.flatMap(({ actors }) => actors)),
  };
}
