import { nameKey } from '../model/name-key.ts';
import type { ViewAccount } from '../model/view.ts';
import { createClusters } from './clusters.ts';
import type { Documents } from './documents.ts';

type Telling = Pick<ViewAccount, 'document' | 'attributedTo'>;

/**
 * How many independent sources stand behind these accounts: documents that copy one another, or
 * copy or quote one agency or spokesman, count as one (design §1).
 */
export function independentSourceCount(accounts: readonly Telling[], documents: Documents): number {
  const clusters = createClusters();
  for (const { document, attributedTo } of accounts) {
    const originals = originalsOf(document, documents);
    const agencies = originals.flatMap((id) => documents.get(id)?.agencies ?? []);
    for (const voice of [...agencies, ...attributedTo]) {
      clusters.join(`document:${document}`, `voice:${nameKey(voice)}`);
    }
    for (const original of originals) {
      clusters.join(`document:${document}`, `document:${original}`);
    }
  }
  return new Set(accounts.map(({ document }) => clusters.rootOf(`document:${document}`))).size;
}

/** The document and all that it copies, directly or through another copy. */
function originalsOf(document: string, documents: Documents): readonly string[] {
  const chain: string[] = [];
  for (let at: string | null = document; at !== null && !chain.includes(at); ) {
    chain.push(at);
    at = documents.get(at)?.copyOf ?? null;
  }
  return chain;
}
