import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldFacts } from './facts.ts';
import { pick, seededRandom } from './random.ts';
import type { RecordLine } from './record-shapes.ts';

export interface MoreMeetings {
  readonly dataset: string;
  readonly file: string;
}

/** Writes a data set of new meetings between people of a world, over nine of its years. */
export function writeMoreMeetings(
  folder: string,
  facts: WorldFacts,
  count: number,
  number: number,
): MoreMeetings {
  const dataset = `bench-more-${number}`;
  const random = seededRandom(facts.seed + number);
  const lines = Array.from({ length: count }, (_, at): RecordLine => {
    const date = `${2016 + Math.floor(random() * 9)}-0${1 + Math.floor(random() * 9)}-15`;
    const one = pick(random, facts.active);
    const other = pick(
      random,
      facts.popular.filter((id) => id !== one),
    );
    const states = facts.states.slice(0, 2);
    const sides = [one, other].map((person, side) => [{ person, for: states[side] ?? '' }]);
    const document = pick(random, facts.documents);
    return {
      meeting: {
        id: `more-${number}-${at}`,
        kind: 'CALL',
        status: 'OCCURRED',
        date,
        sides,
        accounts: [{ document, locator: `paragraph ${at}`, says: 'all' }],
      },
    };
  });
  const file = join(folder, `${dataset}.ndjson`);
  const all = [{ dataset: { id: dataset, kind: 'REGISTER' } }, ...lines];
  writeFileSync(file, all.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return { dataset, file };
}
