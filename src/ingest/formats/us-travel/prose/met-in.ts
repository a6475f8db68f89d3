import type { Clause } from './clauses.ts';
import { introduces } from './introductions.ts';
import { listAt } from './lists.ts';
import type { Around } from './phrases.ts';
import type { Seat, SeatList } from './seats.ts';
import { takesPeople, type VerbSense } from './verbs.ts';

/**
 * The people behind the verb, "with", "by", "between" and the like: a list for each of these words.
 * @param from behind the traveller's own side
 * @param continues the clause before it told a meeting
 */
export function metIn(
  around: Around,
  clause: Clause,
  from: number,
  continues: boolean,
): readonly SeatList[] {
  const lists: SeatList[] = [];
  const start =
    clause.verb === null ? bareStart(around, continues, clause) : objectStart(clause, from);
  const objects = start === null || start < from ? null : listAt(around, start);
  const own = objects === null ? [] : objectsOf(objects.seats, clause);
  if (objects !== null && own.length > 0) lists.push({ seats: own, to: objects.to });
  for (let at = lists[0]?.to ?? from; at < clause.rest.length; at += 1) {
    if (!introduces(clause, at)) continue;
    const list = listAt(around, at + 1);
    if (list.seats.length > 0) lists.push(list);
    at = Math.max(at, list.to - 1);
  }
  return lists;
}

/** "President X met with the Emperor", told of the Emperor's visit: the host is the subject. */
export function hostIn({ lead }: Clause, around: Around, sense: VerbSense): readonly SeatList[] {
  if (sense !== 'met' || lead.length === 0) return [];
  const { seats } = listAt({ ...around, tokens: lead }, 0);
  const hosts = seats.filter(({ person, american }) => person !== null && american);
  return hosts.length === 0 ? [] : [{ seats: hosts, to: 0 }];
}

/** Where people may stand straight behind the verb. */
function objectStart({ verb, rest }: Clause, from: number): number | null {
  if (verb === null) return null;
  // Americans whom one joins are companions, and were passed over before.
  const joined = from === 0 && /^joined$/i.test(verb.text);
  if (!joined && !takesPeople(verb.text)) return null;
  const skipped = rest.findIndex(
    ({ text }) => !/^(?:also|informally|privately|briefly)$/.test(text),
  );
  return skipped < 0 || /^(?:with|by)$/i.test(rest[skipped]?.text ?? '') ? null : skipped;
}

/** A clause without a verb that is nothing but people goes on from the one before it, or opens the text. */
function bareStart(around: Around, continues: boolean, clause: Clause): number | null {
  const first = clause.rest.findIndex(({ text }) => !/^(?:and|also|with|,)$/.test(text));
  if (first < 0) return null;
  const opens = clause.rest[0]?.start === 0;
  if (!opens && !(continues && clause.continues)) return null;
  const list = listAt(around, first);
  const all = list.to >= clause.rest.length || !opens;
  const fits = list.seats.every(({ person }) => (person?.title ?? null) !== null);
  return all && list.seats.length > 0 && (fits || !opens) ? first : null;
}

/** Who stands straight behind a verb is a person with a title; "visited" sees more often things. */
function objectsOf(seats: readonly Seat[], { verb }: Clause): readonly Seat[] {
  const visited = /^(?:visited|saw|received|hosted)$/i.test(verb?.text ?? '');
  return seats.filter(({ person, group }) =>
    person === null
      ? group !== null && !visited
      : !visited ||
        (person.title !== null && !/^(?:King|Queen|Prince|Lord|Sir|Lady)$/.test(person.title)),
  );
}
