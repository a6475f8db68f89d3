import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

/** Where the service answers, and how requests reach it. */
export interface Connection {
  /** As the service prints it at its start: `http://127.0.0.1:4000/graphql`. */
  readonly endpoint: string;
  /** Sent with every question, such as `{ 'accept-language': 'ar' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The platform's own if left out. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * Asks one typed document. What it takes and what it gives follow from the document.
 * @throws AskError where any part of the question failed.
 */
export type Ask = <Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: NoInfer<Variables>,
) => Promise<Result>;

/** One error of an answer, as GraphQL gives it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** A question that was not answered, or not wholly. */
export class AskError extends Error {
  override readonly name = 'AskError';
  /** The first error's code, such as `NOT_FOUND`; undefined where the answer was not of GraphQL. */
  readonly code: string | undefined;

  /** Every error of the answer. */
  readonly errors: readonly AnswerError[];

  constructor(status: number, errors: readonly AnswerError[]) {
    super(errors[0]?.message ?? `The service must answer in GraphQL, but got: HTTP ${status}`);
    this.code = errors[0]?.extensions?.code;
    this.errors = errors;
  }
}

/** @returns A function that asks one service: `ask(twoStates, { state: 'RU' })`. */
export function connect({ endpoint, headers, fetch: send = fetch }: Connection): Ask {
  return async <Result, Variables>(
    document: TadaDocumentNode<Result, Variables>,
    variables: NoInfer<Variables>,
  ) => {
    const response = await send(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (isWhole<Result>(answer)) {
      return answer.data;
    }
    throw new AskError(response.status, hasErrors(answer) ? answer.errors : []);
  };
}

/** The shape of the data is not checked again: the service holds it to the schema. */
function isWhole<Result>(answer: unknown): answer is { readonly data: Result } {
  return isObject(answer) && isObject(answer['data']) && !hasErrors(answer);
}

function hasErrors(answer: unknown): answer is { readonly errors: readonly AnswerError[] } {
  return isObject(answer) && Array.isArray(answer['errors']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
