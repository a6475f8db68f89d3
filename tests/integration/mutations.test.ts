import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, vi } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { MUTATED_FORMATS } from '../support/mutations/mutated-formats.ts';
import { mutationOf } from '../support/mutations/mutation.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const CASES = 96;
const SEED = 6;
/** As many loads, one after the other, on machines that do other work beside. */
const TIMEOUT_MS = 900_000;

afterEach(() => vi.unstubAllEnvs());

const claimCount: Statement<undefined, number> = {
  name: 'claimCount',
  text: 'MATCH (c:Claim {dataset: "case"}) RETURN count(c) AS count',
  encode: () => ({}),
  decode: ({ count }) => Number(count),
};

/** What a load says that its data set states now. */
function statedBy(out: string): number {
  const { created, changed, unchanged } = JSON.parse(out);
  return created + changed + unchanged;
}

async function claimsIn(graph: Graph): Promise<number> {
  const [count = 0] = await graph.read(claimCount, undefined);
  return count;
}

test(
  '96 mutated inputs are refused and change nothing, or are loaded whole',
  async ({ service: { graph } }) => {
    const folder = mkdtempSync(join(tmpdir(), 'liqa-mutations-'));
    const mapping = join(folder, 'mapping.yaml');
    const formats = Object.values(MUTATED_FORMATS);
    const codes = new Map<number, number>();
    // Opening the graph writes by what release it is kept.
    await runLiqaHere(['load', join(folder, 'nowhere')]);
    let before = await fingerprintOfNodes(graph);
    for (let at = 0; at < CASES; at++) {
      for (const format of formats.slice(at % formats.length, (at % formats.length) + 1)) {
        const path = join(folder, format.file);
        writeFileSync(path, mutationOf(format, SEED, at));
        writeFileSync(mapping, format.mapping ?? '');
        const mapped = format.mapping === undefined ? [] : ['--mapping', mapping];
        const options = [
          ...mapped,
          '--from',
          format.from,
          '--dataset',
          'case',
          '--allow-retractions',
          '--json',
        ];

        const { code, out, err } = await runLiqaHere(['load', ...options, path]);

        const after = await fingerprintOfNodes(graph);
        expect({ at, code, err }).toEqual({
          ...{ at, code: expect.toBeOneOf([0, 1]) },
          // Of a crash the stack is told.
          err: expect.not.stringMatching(/\n {4}at /),
        });
        if (code === 1) {
          expect({ at, outcome: JSON.parse(out).outcome, after }).toEqual({
            ...{ at, outcome: 'REFUSED' },
            after: before,
          });
        } else {
          expect({ at, count: await claimsIn(graph) }).toEqual({ at, count: statedBy(out) });
        }
        before = after;
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    }
    rmSync(folder, { recursive: true });
    expect(codes.get(0)).toBeGreaterThan(CASES / 20);
    expect(codes.get(1)).toBeGreaterThan(CASES / 2);
  },
  TIMEOUT_MS,
);
