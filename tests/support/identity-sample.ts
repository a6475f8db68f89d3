/**
 * People of the register with what people who read it say of who is who. The labels name rows and
 * people and hold none of its sentences.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const mention = z.object({ row: z.string(), name: z.string(), title: z.string().nullable() });
const near = mention.extend({ person: z.string(), state: z.string().nullable() });
const labels = z.object({
  /** Rows that name one person under several spellings. */
  same: z.array(z.object({ person: z.string(), state: z.string(), mentions: z.array(mention) })),
  /** Two people who are easily taken for one. */
  different: z.array(z.object({ a: near, b: near })),
});
const named = z.object({
  name: z.string(),
  title: z.string().nullable(),
  state: z.string().nullable(),
  fullName: z.string().nullable(),
});
const row = z.object({ row: z.string(), visitors: z.array(named), met: z.array(named) });

export type Sample = 'tuned-on' | 'held-out';

export type IdentityLabels = z.infer<typeof labels>;
export type Named = z.infer<typeof mention>;
/** A name in a row, with the full name of who bears it where a reader knows it. */
export interface KnownName extends Named {
  readonly state: string | null;
  readonly fullName: string;
}

export function readIdentityLabels(sample: Sample): IdentityLabels {
  return labels.parse(fixture(`identity-${sample}`));
}

export function readKnownNames(sample: Sample): readonly KnownName[] {
  return z
    .array(row)
    .parse(fixture(`labels-${sample}`))
    .flatMap(({ row: id, visitors, met }) =>
      [...visitors, ...met].flatMap(({ fullName, ...one }) =>
        fullName === null ? [] : [{ ...one, row: id, fullName }],
      ),
    );
}

function fixture(name: string): unknown {
  const file = new URL(`../fixtures/us-travel/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}
