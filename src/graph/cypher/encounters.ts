import type { EncounterCounts, EncounterRow } from '../../model/encounter.ts';
import type { MeetingRow } from '../../model/rows.ts';
import { type Filter, type Fragment, whereAll } from '../fragment.ts';
import { COUNT_COLUMNS, COUNTS, encounterCounts } from './encounter-counts.ts';
import { meetings } from './meetings.ts';
import { actorList, actorRow } from './projections.ts';
import { type ActorPair, SEATS, tieBetween } from './tied-meetings.ts';

/** What is true of a counted meeting. `$ties` are the ranks that were asked for. */
const COUNTED = 'tie IN $ties';

/**
 * Everybody of one sort whom an actor is tied to. The filter stands inside, before meetings are
 * counted, so it is no condition on the rows that come out; its parameters go with `$ties`.
 *
 * Cost: all seats in all meetings of the actor that pass the filter, whatever page is asked for.
 */
export function encountersFragment(pair: ActorPair, filter: Filter): Fragment<EncounterRow> {
  const { from, to } = pair;
  return {
    name: `encountersOf${from}With${to}`,
    from,
    pattern: `(parent)-[one:${SEATS[from]}]->(m:Meeting)
      ${whereAll(['one.sits', filter.text])}
      MATCH (m)<-[two:${SEATS[to]}]-(b:${to})
      ${tieBetween(pair, 'key, parent, m, b')}
      WHERE ${COUNTED}
      WITH key, parent, b, ${COUNTS}`,
    columns: { ...COUNT_COLUMNS, actor: actorList('b') },
    decode: (row) => ({ ...encounterCounts(row), actor: actorRow(row['actor']) }),
  };
}

/**
 * The meetings that tie two actors: exactly those that an encounter or a dyad counts. Keys are
 * their two ids with a line feed between, which no id has.
 *
 * Cost: the meetings of the actor with fewer of them.
 */
export function tiedMeetingsFragment(pair: ActorPair): Fragment<MeetingRow> {
  const { from, to } = pair;
  return {
    ...meetings,
    name: `meetingsOf${from}With${to}`,
    from,
    fromValue: "split(key, '\\n')[0]",
    pattern: `(b:${to} {id: split(key, '\\n')[1]})
      MATCH (parent)-[one:${SEATS[from]}]->(m:Meeting)<-[two:${SEATS[to]}]-(b)
      ${tieBetween(pair, 'key, parent, m')}`,
    where: COUNTED,
  };
}

/** What the meetings that tie two actors come to; no row where there are none. */
export function dyadFragment(pair: ActorPair, filter: Filter): Fragment<EncounterCounts> {
  const tied = tiedMeetingsFragment(pair);
  return {
    ...tied,
    name: `dyadOf${pair.from}And${pair.to}`,
    pattern: `${tied.pattern} ${whereAll([COUNTED, filter.text])} WITH key, ${COUNTS}`,
    where: 'meetingCount > 0',
    columns: COUNT_COLUMNS,
    decode: encounterCounts,
  };
}
