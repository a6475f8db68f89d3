import { scriptOf } from '../model/script.ts';
import type { LocalText, NameKind, StatedName } from '../model/stated.ts';
import type { ViewName } from '../model/view.ts';
import type { Identity } from './identity.ts';

const ORDER: Readonly<Record<NameKind, number>> = { PRIMARY: 0, ALIAS: 1, FORMER: 2, WEAK: 3 };

/**
 * One list of the names that several claims state, in their order of precedence: each spelling
 * once with every document in which it occurs, primary names first and one of them a language.
 */
export function mergedNames(
  stated: readonly (readonly StatedName[])[],
  identity: Identity,
): readonly ViewName[] {
  const merged = new Map<string, ViewName>();
  const withPrimary = new Set<string>();
  for (const name of stated.flat()) {
    const key = `${name.language}\n${name.text}`;
    const known = merged.get(key);
    const documents = name.documents.map((id) => identity.idOf('document', id));
    if (known) {
      merged.set(key, { ...known, documents: unique([...known.documents, ...documents]) });
      continue;
    }
    const taken = name.kind === 'PRIMARY' && withPrimary.has(name.language);
    const kind = taken ? 'ALIAS' : name.kind;
    if (kind === 'PRIMARY') {
      withPrimary.add(name.language);
    }
    const { text, language } = name;
    merged.set(key, { text, language, script: scriptOf(text), kind, documents: unique(documents) });
  }
  return [...merged.values()].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

/** One text a language: the first that is stated, in the order of precedence. */
export function mergedTexts(stated: readonly (readonly LocalText[])[]): readonly LocalText[] {
  const merged = new Map<string, LocalText>();
  for (const { language, text } of stated.flat()) {
    if (!merged.has(language)) {
      merged.set(language, { language, text });
    }
  }
  return [...merged.values()];
}

export function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
