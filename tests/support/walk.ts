import { z } from 'zod';
import type { TestService } from './service.ts';

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.unknown() })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  totalCount: z.number(),
});

/** A connection: what stands around its field, its other arguments, and what to read of a node. */
export interface Walked {
  /** With `FIELD` where the connection's field goes: `person(ref: "a") { FIELD }`. */
  readonly around?: string;
  readonly field: string;
  readonly args?: string;
  readonly node?: string;
}

export interface Walk {
  /** Each node, as JSON. */
  readonly items: readonly string[];
  readonly totalCount: number;
}

/** More pages than any test has: a cursor that leads in a circle ends here. */
const MOST_PAGES = 200;

/** Which words of a page lead on in a direction. */
const LEADS = {
  FORWARDS: { size: 'first', bound: 'after', more: 'hasNextPage', cursor: 'endCursor' },
  BACKWARDS: { size: 'last', bound: 'before', more: 'hasPreviousPage', cursor: 'startCursor' },
} as const;

/** Reads all pages from one end to the other; `items` are in the list's own order. */
export async function walk(
  service: TestService,
  walked: Walked,
  size: number,
  direction: keyof typeof LEADS = 'FORWARDS',
): Promise<Walk> {
  const lead = LEADS[direction];
  const pages: string[][] = [];
  let window = `${lead.size}: ${size}`;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const { edges, pageInfo, totalCount } = await readPage(service, walked, window);
    pages.push(edges.map(({ node }) => JSON.stringify(node)));
    if (!pageInfo[lead.more]) {
      return { items: (direction === 'FORWARDS' ? pages : pages.toReversed()).flat(), totalCount };
    }
    window = `${lead.size}: ${size}, ${lead.bound}: "${pageInfo[lead.cursor]}"`;
  }
  throw new Error(`A walk must end within ${MOST_PAGES} pages, but went on.`);
}

async function readPage(
  service: TestService,
  { around = 'FIELD', field, args = '', node = 'id' }: Walked,
  window: string,
) {
  const selection = `edges { cursor node { ${node} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
  const source = `{ ${around.replace('FIELD', `walked: ${field}(${window} ${args}) { ${selection} }`)} }`;
  const answer = await service.query(source);
  if (answer.errors) {
    throw new Error(`${source}\n${JSON.stringify(answer.errors, null, 2)}`);
  }
  return page.parse(findWalked(answer.data));
}

function findWalked(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) {
    return undefined;
  }
  return 'walked' in data ? data.walked : Object.values(data).map(findWalked).find(Boolean);
}
