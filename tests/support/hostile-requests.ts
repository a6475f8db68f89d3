/**
 * A larger collection of requests made to break a service: where LIQA_HOSTILE_REQUESTS, or ../shared beside the
 * repository, has one. `own-hostile-requests.ts` has some of each kind.
 */
import { existsSync, readFileSync } from 'node:fs';

export interface HostileRequest {
  readonly name: string;
  readonly category: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
  /** A body too long to be written down: texts, and units so many times; `%i` is the index. */
  readonly bodyGen?: readonly (string | { readonly unit: string; readonly times: number })[];
  /** For a socket of its own: what is written to it. */
  readonly raw?: readonly string[];
  readonly expect: {
    readonly class: string;
    readonly status?: readonly number[];
    readonly mustNotContain?: readonly string[];
    readonly mode?: string;
    readonly headerAbsent?: readonly string[];
    readonly headerNotEqual?: Readonly<Record<string, string>>;
  };
}

const COLLECTION =
  process.env['LIQA_HOSTILE_REQUESTS'] ??
  new URL('../../../shared/hostile/graphql.jsonl', import.meta.url).pathname;

/** Empty where there is no collection. */
export const collectedRequests: readonly HostileRequest[] = existsSync(COLLECTION)
  ? readFileSync(COLLECTION, 'utf8')
      .trim()
      .split('\n')
      .map((line): HostileRequest => JSON.parse(line))
  : [];

/** @param most how often a unit is repeated at most; as often as it says if left out */
export function bodyOf(
  { body, bodyGen }: HostileRequest,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  return bodyGen === undefined
    ? (body ?? undefined)
    : bodyGen.map((part) => (typeof part === 'string' ? part : repeated(part, most))).join('');
}

function repeated(
  { unit, times }: { readonly unit: string; readonly times: number },
  most: number,
): string {
  const length = Math.min(times, most);
  return Array.from({ length }, (_, at) => unit.replaceAll('%i', String(at))).join('');
}
