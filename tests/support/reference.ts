/**
 * Who met whom, straight from design §1 and from records alone: slow, obvious, and without a line
 * in common with the service, which is compared with it.
 */
import { encounterOf, type ReferenceEncounter } from './reference-encounter.ts';
import type { ReferenceTie, ReferenceWorld } from './reference-ties.ts';
import type { WorldMeeting } from './world.ts';

/** What two actors (`Person:ada`, `State:RU`) have between them, by the ties that count. */
export function referenceEncounter(
  world: ReferenceWorld,
  [a, b]: readonly [string, string],
  ties: readonly ReferenceTie[],
  counts: (meeting: WorldMeeting) => boolean = () => true,
): ReferenceEncounter {
  return encounterOf(
    world.meetings.filter((meeting) => {
      const tie = meeting.ties.get(a)?.get(b);
      return tie !== undefined && ties.includes(tie) && counts(meeting);
    }),
  );
}
