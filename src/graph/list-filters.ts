import { BadInputError } from '../errors.ts';
import type { DocumentWhere, JudgementWhere } from '../model/list-where.ts';
import { nameKey } from '../model/name-key.ts';
import type { DisagreementField } from '../model/view.ts';
import { daySpanOf } from './during.ts';
import { type Filter, NO_FILTER } from './fragment.ts';

/** Longer than any name; a text that is could only be meant to cost time. */
const LONGEST_TEXT = 300;
/** A condition that nothing meets. */
const NOTHING: Filter = { text: 'false', params: {} };

/** Things of which some spelling holds the text, both folded; `n` is the thing. */
export function namedFilter(text: string | null | undefined): Filter {
  return textFilter(text, (folded) => ({ text: spelledLike('n'), params: { text: folded } }));
}

/** @throws BadInputError for a span that is none. */
export function documentFilter(where: DocumentWhere | null | undefined): Filter {
  const { text, publishers, languages, published } = where ?? {};
  const span = published ? daySpanOf(published, 'published') : null;
  const certain = published?.match === 'CERTAIN';
  return bothFilters([
    textFilter(text, (folded, given) => ({
      text: `(${spelledLike('d')} OR toLower(d.publisher) CONTAINS $lowered)`,
      params: { text: folded, lowered: given.trim().toLowerCase() },
    })),
    publishers ? { text: 'd.publisher IN $publishers', params: { publishers } } : NO_FILTER,
    languages ? { text: 'd.language IN $languages', params: { languages } } : NO_FILTER,
    span?.from
      ? {
          text: `d.${certain ? 'publishedFrom' : 'publishedUntil'} >= $publishedFrom`,
          params: { publishedFrom: span.from },
        }
      : NO_FILTER,
    span?.until
      ? {
          text: `d.${certain ? 'publishedUntil' : 'publishedFrom'} <= $publishedUntil`,
          params: { publishedUntil: span.until },
        }
      : NO_FILTER,
  ]);
}

/** Over `g`, a disagreement. */
export function fieldFilter(fields: readonly DisagreementField[] | null | undefined): Filter {
  return fields ? { text: 'g.field IN $fields', params: { fields } } : NO_FILTER;
}

/** Over `j`, a judgement. */
export function judgementFilter({ automatic, verdicts }: JudgementWhere): Filter {
  return bothFilters([
    automatic === null || automatic === undefined
      ? NO_FILTER
      : { text: 'j.automatic = $automatic', params: { automatic } },
    verdicts ? { text: 'j.verdict IN $verdicts', params: { verdicts } } : NO_FILTER,
  ]);
}

/** All conditions together. Their parameters must have different names. */
export function bothFilters(filters: readonly Filter[]): Filter {
  const given = filters.filter(({ text }) => text !== '');
  return {
    text: given.map(({ text }) => `(${text})`).join(' AND '),
    params: Object.assign({}, ...given.map(({ params }) => params)),
  };
}

/** No text is no condition. Signs alone fold to nothing, which every name would hold. */
function textFilter(
  text: string | null | undefined,
  make: (folded: string, given: string) => Filter,
): Filter {
  if (!text) {
    return NO_FILTER;
  }
  const folded = foldedText(text);
  return folded === '' ? NOTHING : make(folded, text);
}

function spelledLike(node: string): string {
  return `EXISTS { (${node})-[:NAMED]->(spelling:Name) WHERE spelling.key CONTAINS $text }`;
}

export function foldedText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new BadInputError('text', `at most ${LONGEST_TEXT} characters`, `${text.length}`);
  }
  return nameKey(text);
}
