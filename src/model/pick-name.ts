import { scriptOf, scriptsOfLanguage } from './script.ts';
import type { LocalText, NameKind } from './stated.ts';

/** What is to be known of a name to choose among several. */
interface PickableName {
  readonly text: string;
  /** RFC 5646; null or empty where it is not told. */
  readonly language: string | null;
  /** ISO 15924. */
  readonly script: string;
  readonly kind: NameKind;
}

const KINDS: readonly NameKind[] = ['PRIMARY', 'ALIAS', 'FORMER', 'WEAK'];

/**
 * The name to show in a language: one in it, else one in its script, else the English one, else
 * the first; among equals primary ones go first, then the order given. A language with a region
 * (`ar-EG`) prefers its own names and then those of any region. Throws a RangeError without names.
 */
export function pickName<T extends PickableName>(names: readonly T[], language: string): T {
  const [first] = names;
  // Names are stored in this order, and the first one is nearly always the one.
  if (first?.language === language && first.kind === 'PRIMARY') {
    return first;
  }
  const ordered = names.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const picked =
    ordered.find((name) => name.language === language) ??
    ordered.find((name) => baseOf(name.language) === baseOf(language)) ??
    nameInScriptOf(language, ordered) ??
    ordered.find((name) => name.kind === 'PRIMARY' && baseOf(name.language) === 'en') ??
    ordered[0];
  if (picked === undefined) {
    throw new RangeError('Names must hold at least one name, but got: none.');
  }
  return picked;
}

function nameInScriptOf<T extends PickableName>(
  language: string,
  names: readonly T[],
): T | undefined {
  const scripts = scriptsOfLanguage(language);
  return names.find(({ script }) => scripts.includes(script));
}

/** The text to show in a language, by the rule for names. Throws a RangeError without texts. */
export function pickText<T extends LocalText>(texts: readonly T[], language: string): T {
  const inLanguage = texts.find((text) => text.language === language);
  if (inLanguage !== undefined) {
    return inLanguage;
  }
  const names = texts.map((text) => ({
    text: text.text,
    language: text.language,
    script: scriptOf(text.text),
    kind: 'PRIMARY' as const,
    source: text,
  }));
  return pickName(names, language).source;
}

function baseOf(language: string | null): string {
  return (language ?? '').split('-', 1)[0]?.toLowerCase() ?? '';
}
