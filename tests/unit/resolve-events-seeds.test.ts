import { beforeAll, describe, expect, test } from 'vitest';
import { gather } from '../../src/ingest/gather.ts';
import { readPaths } from '../../src/ingest/read/read-paths.ts';
import { builtInStates } from '../../src/ingest/states/built-in-states.ts';
import { dayNumber, dayOfNumber, parseDay } from '../../src/model/day.ts';
import type { Claim, StatedMeeting, StatedRecord } from '../../src/model/stated.ts';
import { type ListedView, resolveListed } from '../support/resolve-listed.ts';
import { aClaim } from '../support/stated.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;
const OWN_IDS = new Set(['person', 'place', 'meeting', 'document']);

/** The seeds as a register with ids of its own would tell them: no titles, days less exact. */
function toldAgain(records: readonly StatedRecord[]): readonly StatedRecord[] {
  const own = new Set(records.flatMap(({ kind, id }) => (OWN_IDS.has(kind) ? [id] : [])));
  const again = (id: string) => (own.has(id) ? `register/${id}` : id);
  const meetingAgain = (meeting: StatedMeeting): StatedMeeting => ({
    ...meeting,
    titles: [],
    id: again(meeting.id),
    date: vague(meeting.date),
    place: meeting.place === null ? null : again(meeting.place),
    partOf: meeting.partOf === null ? null : again(meeting.partOf),
    attending: meeting.attending.map(again),
    participants: meeting.participants.map((seat) => ({
      ...seat,
      person: seat.person === null ? null : again(seat.person),
    })),
    accounts: [],
  });
  return records.flatMap((record): readonly StatedRecord[] => {
    switch (record.kind) {
      case 'meeting':
        return [meetingAgain(record)];
      case 'place':
        return [{ ...record, id: again(record.id), in: record.in && again(record.in) }];
      case 'person':
        return [{ ...record, id: again(record.id) }];
      case 'document':
        return [{ ...record, id: again(record.id), copyOf: null }];
      default:
        return [];
    }
  });
}

/** A day becomes one of three. */
function vague(date: string | null): string | null {
  const day = date === null ? null : parseDay(date);
  return day === null
    ? date
    : `[${dayOfNumber(dayNumber(day) - 1)}..${dayOfNumber(dayNumber(day) + 1)}]`;
}

describe('the seeds, told again by a register', () => {
  let view: ListedView;
  let records: readonly StatedRecord[];
  beforeAll(async () => {
    const seeds = await gather(readPaths([SEEDS]));
    records = seeds.located.map(({ record }) => record);
    const claims: readonly Claim[] = [
      ...records.map((record) => aClaim(record, 'seeds', 'CURATED')),
      ...toldAgain(records).map((record) => aClaim(record, 'register', 'REGISTER')),
    ];
    view = resolveListed(claims, builtInStates());
  });
  const merged = () =>
    view.formerIds
      .filter(({ of }) => of === 'meeting')
      .map(({ id, leadsTo }) => [id.replace('register/', ''), leadsTo]);

  test('are merged with nothing but themselves', () => {
    expect(merged().filter(([told, of]) => told !== of)).toEqual([]);
  });

  test('give one meeting wherever people who are one met on a known day', () => {
    const known = new Set(merged().map(([told]) => told));
    const isOne = (person: string) =>
      view.formerIds.some(({ of, id }) => of === 'person' && id === `register/${person}`);
    const missed = records.filter(
      (record) =>
        record.kind === 'meeting' &&
        record.date !== null &&
        parseDay(record.date) !== null &&
        record.sideCount > 1 &&
        record.participants.filter(({ person }) => person !== null).length > 1 &&
        record.participants.every(({ person }) => person === null || isOne(person)) &&
        !known.has(record.id),
    );
    expect(known.size).toBeGreaterThan(10);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
