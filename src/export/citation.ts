import { dateText } from '../model/date-text.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import type { AccountRow, DocumentRow } from '../model/rows.ts';

/** A document that tells of a meeting, with all the places in it that do. */
export interface Source {
  /** Its record id. */
  readonly document: string;
  readonly publisher: string | null;
  readonly title: string | null;
  /** EDTF. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly locators: readonly string[];
}

/** Each document once, in the order of the accounts. */
export function sourcesOf(
  accounts: readonly Pick<AccountRow, 'document' | 'locator'>[],
  documents: ReadonlyMap<string, DocumentRow>,
): readonly Source[] {
  return [...new Set(accounts.map(({ document }) => document))].flatMap((id) => {
    const document = documents.get(id);
    if (document === undefined) {
      return [];
    }
    const { publisher, title, publishedOn, url } = document;
    const places = accounts.filter((account) => account.document === id);
    const locators = new Set(places.flatMap(({ locator }) => locator ?? []));
    return [{ document: id, publisher, title, publishedOn, url, locators: [...locators] }];
  });
}

interface Marks {
  readonly comma: string;
  readonly quoted: (text: string) => string;
  readonly more: (count: number) => string;
}

const MARKS: Readonly<Record<'ar' | 'other', Marks>> = {
  ar: {
    comma: '، ',
    quoted: (text) => `«${text}»`,
    more: (count) => `ومصادر أخرى (${count})`,
  },
  other: {
    comma: ', ',
    quoted: (text) => `“${text}”`,
    more: (count) => `and ${count} more`,
  },
};

/**
 * References as a reader writes them: publisher, “title” (date), where in it, address.
 *
 * @param most how many are written out; the others are counted
 */
export function citation(sources: readonly Source[], language: string, most: number): string {
  const marks = /^ar(?:-|$)/i.test(language) ? MARKS.ar : MARKS.other;
  const references = sources.slice(0, most).map((source) => reference(source, language, marks));
  const more = sources.length - references.length;
  return (more === 0 ? references : [...references, marks.more(more)]).join('; ');
}

function reference(source: Source, language: string, { comma, quoted }: Marks): string {
  const { publisher, title, publishedOn, url, locators } = source;
  const named = [publisher, title === null ? null : quoted(title)].filter((part) => part !== null);
  const what = named.length === 0 ? source.document : named.join(comma);
  const dated =
    publishedOn === null ? what : `${what} (${dateText(fuzzyDate(publishedOn), language)})`;
  return [dated, ...locators, ...(url === null ? [] : [url])].join(comma);
}
