import type { TadaDocumentNode } from 'gql.tada';
import type { DocumentNode } from 'graphql';
import { connect } from '../../schema/client/ask.ts';
import { tokenOf } from './token.ts';

/** The service that serves this page. */
export const ENDPOINT = '/graphql';

const MOST_KEPT = 60;
/** A load may have come meanwhile. */
const KEPT_MS = 60_000;

interface KeptAnswer {
  readonly answer: Promise<unknown>;
  readonly askedAt: number;
}

/** Answers to what was asked last, so that going back shows at once what was there. */
const kept = new Map<string, KeptAnswer>();

/**
 * Asks one of the operations of `schema/operations`, and names and dates come in this language.
 *
 * @throws AskError, or TypeError where the service is not reached.
 */
export function askService<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: NoInfer<Variables>,
  language: string,
): Promise<Result> {
  const key = questionKey(document, variables, language);
  const known = kept.get(key);
  if (known !== undefined && performance.now() - known.askedAt < KEPT_MS) {
    return known.answer as Promise<Result>;
  }
  const answer = connect({ endpoint: ENDPOINT, headers: headersOf(language) })(document, variables);
  keep(key, answer);
  return answer;
}

/** In which language names are wanted, and who asks. */
export function headersOf(language: string): Readonly<Record<string, string>> {
  const token = tokenOf();
  return {
    'accept-language': language,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

/** Two questions with one key are the same: the operations of a client bear different names. */
export function questionKey(document: DocumentNode, variables: unknown, language: string): string {
  const [operation] = document.definitions;
  const name = operation !== undefined && 'name' in operation ? operation.name?.value : '';
  return JSON.stringify([name, variables, language]);
}

/** Another token may see more; what failed may succeed. */
export function forgetAnswers(): void {
  kept.clear();
}

function keep(key: string, answer: Promise<unknown>): void {
  kept.delete(key);
  kept.set(key, { answer, askedAt: performance.now() });
  // What failed is asked again.
  answer.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) {
    kept.delete(oldest);
  }
}
