import { nameKey } from '../model/name-key.ts';
import type { ViewAccount, ViewDocument } from '../model/view.ts';
import { createClusters } from './clusters.ts';

type Telling = Pick<ViewAccount, 'document' | 'attributedTo'>;

/**
 * How many independent sources stand behind these accounts: documents that copy one another, or
 * copy or quote one agency or spokesman, count as one (design §1).
 */
export function independentSourceCount(
  accounts: readonly Telling[],
  documents: ReadonlyMap<string, ViewDocument>,
): number {
  const clusters = createClusters();
  for (const { document, attributedTo } of accounts) {
    const { agencies = [], copyOf = null } = documents.get(document) ?? {};
    const voices = [...agencies, ...attributedTo].map((voice) => `voice:${nameKey(voice)}`);
    for (const origin of copyOf === null ? voices : [...voices, `document:${copyOf}`]) {
      clusters.join(`document:${document}`, origin);
    }
  }
  return new Set(accounts.map(({ document }) => clusters.rootOf(`document:${document}`))).size;
}
