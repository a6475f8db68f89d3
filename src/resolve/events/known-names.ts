import type { IdentifiedKind, StatedName } from '../../model/stated.ts';
import type { MatchInput } from '../matching/scored-pair.ts';
import { byPrecedence } from '../precedence.ts';

const RANKS: readonly StatedName['kind'][] = ['PRIMARY', 'ALIAS', 'FORMER', 'WEAK'];

/** What a thing of today is called in English, else in whatever language; its id where nothing tells. */
export function knownNames(
  kind: Extract<IdentifiedKind, 'person' | 'place'>,
  { claims, idOf }: MatchInput,
): (id: string) => string {
  const best = new Map<string, StatedName>();
  for (const { record } of claims.toSorted(byPrecedence)) {
    if (record.kind === kind) {
      const id = idOf(kind, record.id);
      for (const name of record.names) {
        const known = best.get(id);
        if (known === undefined || meritOf(name) < meritOf(known)) {
          best.set(id, name);
        }
      }
    }
  }
  return (id) => best.get(id)?.text ?? id;
}

/** Less is better. */
function meritOf({ kind, language }: StatedName): number {
  return 2 * RANKS.indexOf(kind) + (language === 'en' ? 0 : 1);
}
