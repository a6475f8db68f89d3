import { describe, expect, test } from 'vitest';
import { whereShapes } from '../support/generate-where.ts';
import { generateWorld } from '../support/generate-world.ts';
import { createRandom } from '../support/random.ts';
import { referenceWorld } from '../support/reference-ties.ts';
import {
  expectedContacts,
  expectedCounts,
  expectedNetwork,
  expectedPairs,
  expectedPaths,
} from '../support/walk-answers.ts';
import {
  type Asking,
  countsQuestion,
  dyadQuestion,
  encountersQuestion,
  networkQuestion,
  pathQuestion,
} from '../support/walk-questions.ts';
import { WORLD_DATES } from '../support/world-dates.ts';

const LARGE: Asking = {
  world: referenceWorld(generateWorld({ people: 300, meetings: 400, seed: 4 })),
  filters: whereShapes(8, createRandom(4)),
};

/** Answers to so many questions in the large world. */
function answers<Question, Answer>(
  count: number,
  ask: (asking: Asking, random: ReturnType<typeof createRandom>) => Question,
  answer: (world: Asking['world'], question: Question) => Answer,
) {
  return Array.from({ length: count }, (_, seed) => {
    const question = ask(LARGE, createRandom(seed));
    return { question, answer: answer(LARGE.world, question) };
  });
}

function share<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.filter(holds).length / values.length;
}

describe('the dates of the worlds', () => {
  test('stand in the order of their first day, their last day and their text', () => {
    const keys = WORLD_DATES.map(({ from, until, edtf }) => `${from}|${until}|${edtf}`);
    expect(keys).toEqual(keys.toSorted());
    expect(WORLD_DATES.filter(({ from, until }) => from > until)).toEqual([]);
    expect(new Set(WORLD_DATES.map(({ edtf }) => edtf)).size).toBe(WORLD_DATES.length);
  });
});

describe('a generated world', () => {
  test('is the same for the same seed and another for another', () => {
    const size = { people: 20, meetings: 30, seed: 1 };
    expect(generateWorld(size)).toEqual(generateWorld(size));
    expect(generateWorld(size)).not.toEqual(generateWorld({ ...size, seed: 2 }));
  });

  test('has people and meetings of its size, with names and ids of their own', () => {
    const { people, meetings } = LARGE.world;
    expect(meetings.length).toBe(400);
    expect(new Set(people.map(({ id }) => id)).size).toBe(300);
    expect(new Set(people.map(({ names }) => names.en)).size).toBe(300);
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(400);
  });

  test('has seats and ties of every form', () => {
    const { meetings } = LARGE.world;
    const seats = meetings.flatMap((meeting) => meeting.seats);
    const ties = meetings.flatMap((meeting) => [...meeting.ties.values()]);
    for (const tie of ['MET', 'CO_PRESENT', 'SAME_SIDE'] as const) {
      expect(ties.filter((others) => [...others.values()].includes(tie)).length).toBeGreaterThan(
        300,
      );
    }
    expect(new Set(meetings.map(({ sides }) => sides.length))).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(new Set(seats.map(({ role }) => role)).size).toBe(7);
    expect(new Set(seats.map(({ status }) => status)).size).toBe(5);
    expect(seats.filter(({ behalf }) => behalf.length === 2).length).toBeGreaterThan(50);
    expect(seats.filter(({ behalf }) => behalf.length === 0).length).toBeGreaterThan(50);
    expect(seats.filter(({ person }) => person === null).length).toBeGreaterThan(50);
    expect(meetings.filter(({ partOf }) => partOf?.includes('-')).length).toBeGreaterThan(20);
    expect(meetings.filter(({ date }) => date === undefined).length).toBeGreaterThan(20);
  });
});

describe('generated questions', () => {
  test('of paths find short and long ones, several, and none, in time or not', () => {
    const found = answers(100, pathQuestion, expectedPaths);
    const inTime = found.filter(({ question }) => question.chronological);
    expect(share(found, ({ answer }) => answer.length === 0)).toBeLessThan(0.7);
    expect(share(inTime, ({ answer }) => answer.length === 0)).toBeLessThan(0.8);
    expect(share(inTime, ({ answer }) => answer.length === 0)).toBeGreaterThan(0.1);
    expect(share(found, ({ answer }) => answer.length > 2)).toBeGreaterThan(0.15);
    const lengths = found.flatMap(({ answer }) => answer.map(({ length }) => length));
    for (const length of [1, 2, 3, 4, 5]) {
      expect(lengths).toContain(length);
    }
    // Ways that would do if days could go back.
    const early = inTime.filter(({ question, answer }) => {
      const any = expectedPaths(LARGE.world, { ...question, chronological: false });
      return any.length > 0 && JSON.stringify(any) !== JSON.stringify(answer);
    });
    expect(early.length).toBeGreaterThan(6);
  }, 60_000);

  test('of networks, encounters, contacts and counts have much in their answers', () => {
    const networks = answers(25, networkQuestion, expectedNetwork);
    expect(share(networks, ({ answer }) => answer.edges.length > 3)).toBeGreaterThan(0.4);
    expect(share(networks, ({ answer }) => answer.truncated)).toBeGreaterThan(0.2);
    const pairs = answers(20, encountersQuestion, expectedPairs);
    expect(share(pairs, ({ answer }) => answer.length > 5)).toBeGreaterThan(0.5);
    const contacts = answers(40, dyadQuestion, expectedContacts);
    expect(share(contacts, ({ answer }) => answer.totalCount > 1)).toBeGreaterThan(0.15);
    const counts = answers(40, countsQuestion, expectedCounts);
    expect(share(counts, ({ answer }) => answer.rows.length > 5)).toBeGreaterThan(0.4);
    expect(share(counts, ({ answer }) => answer.truncated)).toBeGreaterThan(0.2);
  }, 60_000);
});
