import { nameKey } from '../../../../model/name-key.ts';
import { actorOf } from './actors.ts';
import type { MadeSeat } from './made-record.ts';
import { rankOfTitle } from './office-rank.ts';
import type { SeatsOfRow } from './seats-of-row.ts';

/** The holder of one office, of the state that is known besides: "the President", "King of Spain". */
const ONE = /^(?:the )?(.+?)(?: of (.+))?$/i;
/** Words for whoever leads a state, which are no title of an office. */
const LEADERS: ReadonlyMap<string, string> = new Map([
  ['head', 'Head of State or Government'],
  ['leader', 'Leader'],
]);

/** "The President" is an office whose holder has no name here, "senior officials" a group. */
export function groupSeat(text: string, of: string, seats: SeatsOfRow): MadeSeat {
  const actor = actorOf(of);
  const [, title = '', whose] = ONE.exec(text) ?? [];
  const leader = LEADERS.get(nameKey(title));
  if (actor === null || title === '' || (whose === undefined && !/^the /i.test(text))) {
    return seats.group(text, of);
  }
  if (leader !== undefined) {
    return seats.group(`${leader} of ${actor.phrase}`, of);
  }
  return rankOfTitle(nameKey(title), actor.isState) === 'OTHER'
    ? seats.group(text, of)
    : seats.office(title, actor);
}
