import type { IdentifiedKind, StatedName } from '../../model/stated.ts';
import type { MatchInput } from '../matching/scored-pair.ts';
import { byPrecedence } from '../precedence.ts';

const RANKS: readonly StatedName['kind'][] = ['PRIMARY', 'ALIAS', 'FORMER', 'WEAK'];

type NamedKind = Extract<IdentifiedKind, 'person' | 'place'>;

/** What a thing of today is called in English, else in whatever language; its id where nothing tells. */
export function knownNames(kind: NamedKind, { claims, idOf }: MatchInput): (id: string) => string {
  let known: ReadonlyMap<string, StatedName> | null = null;
  // Few pairs are told of in words, and in most worlds none.
  return (id) => {
    known ??= bestNames(kind, { claims, idOf });
    return known.get(id)?.text ?? id;
  };
}

function bestNames(kind: NamedKind, { claims, idOf }: MatchInput): ReadonlyMap<string, StatedName> {
  const best = new Map<string, StatedName>();
  const named = claims.filter((claim) => claim.kind === kind);
  for (const { record } of named.sort(byPrecedence)) {
    const id = idOf(kind, record.id);
    for (const name of 'names' in record ? record.names : []) {
      const known = best.get(id);
      if (known === undefined || meritOf(name) < meritOf(known)) {
        best.set(id, name);
      }
    }
  }
  return best;
}

/** Less is better. */
function meritOf({ kind, language }: StatedName): number {
  return 2 * RANKS.indexOf(kind) + (language === 'en' ? 0 : 1);
}
