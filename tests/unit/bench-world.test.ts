import { expect, test } from 'vitest';
import { dataSetsOf } from '../../scripts/bench/data-sets.ts';
import { factsOf } from '../../scripts/bench/facts.ts';
import { quantile } from '../../scripts/bench/measure.ts';
import { makeWorld, sizeOf, type WorldSize } from '../../scripts/bench/world.ts';
import { linesOf } from '../../scripts/bench/write-world.ts';
import type { StatedMeeting, StatedRecord } from '../../src/model/stated.ts';
import { checkedFiles } from '../support/checked-records.ts';

const SMALL = 0.01;
const SIZE = sizeOf(SMALL);
const MOST_ROWS = 1_500;

test('every data set of a small world can be loaded after those before it', async () => {
  const before: StatedRecord[] = [];
  for (const text of textsOf(SIZE)) {
    const { located, faults } = await checkedFiles({ 'records.ndjson': text }, before);
    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
    // Look-alike people are told to a curator; more than a few would hide what matters.
    expect(faults.length).toBeLessThan(SIZE.people / 20);
    const records = located.map(({ record }) => record);
    expect(records.reduce((sum, record) => sum + rowsOf(record), 0)).toBeLessThanOrEqual(MOST_ROWS);
    before.push(...records);
  }
  expect(before.filter(({ kind }) => kind === 'person')).toHaveLength(SIZE.people);
  expect(before.filter(({ kind }) => kind === 'meeting')).toHaveLength(SIZE.meetings);
});

test('a world has meetings of every shape that walks must tell apart', async () => {
  const { located } = await checkedFiles({ 'records.ndjson': textsOf(SIZE, 100_000).join('') });
  const meetings = located.flatMap(({ record }) => (record.kind === 'meeting' ? [record] : []));
  const share = (passes: (meeting: StatedMeeting) => boolean) =>
    meetings.filter(passes).length / meetings.length;
  expect(share(({ sideCount }) => sideCount === 2)).toBeGreaterThan(0.6);
  expect(
    share(({ participants }) => participants.some(({ side }) => side === null)),
  ).toBeGreaterThan(0.1);
  expect(share(({ partOf }) => partOf !== null)).toBeCloseTo(0.2, 1);
  expect(share(({ status }) => status !== 'OCCURRED')).toBeGreaterThan(0.01);
  expect(share(({ date }) => date === null)).toBeGreaterThan(0.01);
  expect(share(({ date }) => /^\d{4}(-\d{2})?$/.test(date ?? ''))).toBeGreaterThan(0.01);
  const seats = meetings.reduce((sum, { participants }) => sum + participants.length, 0);
  expect(seats / meetings.length).toBeGreaterThan(2.5);
});

test('one seed always makes the same records, and another seed makes others', () => {
  const [once, again, other] = [SIZE, SIZE, { ...SIZE, seed: 7 }].map((size) =>
    textsOf(size).join(''),
  );
  expect(again).toBe(once);
  expect(other).not.toBe(once);
});

test('facts name the people in most meetings, and pairs who certainly met somebody', () => {
  const facts = factsOf(SMALL, SIZE.seed);
  const seats = new Map<string, number>();
  for (const { participants } of meetingsOf(SIZE)) {
    for (const person of participants) {
      seats.set(person, (seats.get(person) ?? 0) + 1);
    }
  }
  const [most] = [...seats.values()].sort((a, b) => b - a);
  expect(facts.hubs[0]?.meetings).toBe(most);
  expect(facts.hubs.map(({ id }) => seats.get(id))).toEqual(facts.hubs.map((hub) => hub.meetings));
  expect(facts.participations).toBe([...seats.values()].reduce((sum, count) => sum + count, 0));
  expect([...facts.popular, ...facts.active].filter((id) => !seats.has(id))).toEqual([]);
});

test('a quantile is the smallest value that its share does not exceed', () => {
  const values = Array.from({ length: 200 }, (_, at) => at + 1);
  expect([0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([100, 190, 200]);
  expect(quantile([7], 0.95)).toBe(7);
});

function textsOf(size: WorldSize, mostRows = MOST_ROWS): readonly string[] {
  // Each is read before the next is asked for, as when they are written.
  return Array.from(dataSetsOf(makeWorld(size), mostRows), (dataSet) =>
    [...linesOf(dataSet)].join(''),
  );
}

function meetingsOf(size: WorldSize) {
  return [...makeWorld(size).occasions()].flat().map(({ sides = [], present = [] }) => ({
    participants: [...sides.flat(), ...present].map(({ person }) => person),
  }));
}

function rowsOf(record: StatedRecord): number {
  return record.kind === 'meeting' ? 1 + record.participants.length + record.accounts.length : 1;
}
