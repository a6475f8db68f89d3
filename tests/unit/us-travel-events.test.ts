/**
 * Pairs of rows that tell of one meeting, and that do not, found by reading. They are facts about
 * the register in ../shared, and are passed over where it is not there.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gather } from '../../src/ingest/gather.ts';
import { readPaths } from '../../src/ingest/read/read-paths.ts';
import { builtInStates } from '../../src/ingest/states/built-in-states.ts';
import type { ViewMeeting } from '../../src/model/view.ts';
import { claimsOfRegister, REGISTER_IS_HERE } from '../support/register-claims.ts';
import { type ListedView, resolveListed } from '../support/resolve-listed.ts';
import { aClaim } from '../support/stated.ts';

const rows = z.tuple([z.string(), z.string()]);
const PAIRS = z
  .object({
    one: z.array(z.object({ rows, with: z.string() })),
    two: z.array(z.object({ rows })),
  })
  .parse(
    JSON.parse(readFileSync(new URL('../fixtures/us-travel/events.json', import.meta.url), 'utf8')),
  );

/** Reads and resolves the whole register. */
const READING_MS = 300_000;

describe.runIf(REGISTER_IS_HERE)('the register', () => {
  let view: ListedView;
  let names: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const seeds = await gather(readPaths([new URL('../../seeds', import.meta.url).pathname]));
    const curated = seeds.located.map(({ record }) => aClaim(record, 'seeds', 'CURATED'));
    view = resolveListed([...(await claimsOfRegister()), ...curated], builtInStates());
    names = new Map(
      view.people.map(({ id, names: known }) => [id, known.map(({ text }) => text).join('; ')]),
    );
  }, READING_MS);

  const toldBy = (pair: readonly string[]) =>
    view.meetings.filter(({ accounts }) =>
      pair.every((row) => accounts.some(({ document }) => document === `us-travel/${row}`)),
    );
  const seats = ({ participations }: ViewMeeting, name: string) =>
    participations.some(({ person }) => names.get(person ?? '')?.includes(name));

  test('tells of one meeting in two rows where two travelled together, or met each other', () => {
    const missed = PAIRS.one.filter(
      (pair) => !toldBy(pair.rows).some((meeting) => seats(meeting, pair.with)),
    );
    expect(missed).toEqual([]);
  });

  test('tells of two meetings in rows of one traveller, of other days or of other people', () => {
    expect(PAIRS.two.filter((pair) => toldBy(pair.rows).length > 0)).toEqual([]);
  });

  test('leaves to each row a visit of its own', () => {
    const visits = view.meetings.filter(
      ({ id, kind }) => kind === 'VISIT' && id.startsWith('us-travel'),
    );
    const told = visits.flatMap(({ accounts }) => accounts.map(({ document }) => document));
    expect(new Set(told).size).toBe(visits.length);
    expect(told).toHaveLength(visits.length);
  });

  test('makes no two meetings of the seeds one', () => {
    const merged = view.judgements.filter(
      ({ automatic, of, aRecordId, bRecordId }) =>
        automatic &&
        of === 'meeting' &&
        [aRecordId, bRecordId].every((id) => !id.startsWith('us-travel')),
    );
    expect(merged).toEqual([]);
  });
});
