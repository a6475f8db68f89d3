import type { Random } from '../random.ts';
import type { SentRequest } from '../send-request.ts';
import { HOSTILE_TEXTS } from './hostile-pieces.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { type Cut, mutatePieces } from './mutate-pieces.ts';
import { mutateTree } from './mutate-tree.ts';

const MOST_SLIPS = 3;

/** The words, brackets and values of a document, or of JSON. */
const intoTokens: Cut = (text) => text.split(/(?<=[\s{}()[\]:,"$@!])|(?=[{}()[\]:,"$@!])/);

/** A request with one to three slips in it: of a client, a proxy, or an enemy. */
export function mutateRequest(request: SentRequest, random: Random): SentRequest {
  let mutated = request;
  for (let left = 1 + random.below(MOST_SLIPS); left > 0; left -= 1) {
    mutated = random.percent(85) ? inBody(mutated, random) : inHead(mutated, random);
  }
  return mutated;
}

function inBody(request: SentRequest, random: Random): SentRequest {
  const { body } = request;
  if (body === undefined) {
    return inHead(request, random);
  }
  const chance = random.below(100);
  if (chance < 10) {
    return { ...request, body: mutateBytes(Buffer.from(body), random) };
  }
  const text = body.toString();
  return { ...request, body: chance < 35 ? inTree(text, random) : inDocument(text, random) };
}

/** In parameters and variables; what is no JSON is mutated as a text. */
function inTree(body: string, random: Random): string {
  const parsed = parseJson(body);
  if (parsed === undefined) {
    return mutatePieces(body, intoTokens, random);
  }
  const hasVariables = typeof parsed === 'object' && parsed !== null && 'variables' in parsed;
  const mutated =
    hasVariables && random.percent(80)
      ? { ...parsed, variables: mutateTree(parsed.variables, random) }
      : mutateTree(parsed, random);
  return JSON.stringify(mutated) ?? '';
}

/** In the words of the document itself. */
function inDocument(body: string, random: Random): string {
  const parsed = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null || !('query' in parsed)) {
    return mutatePieces(body, intoTokens, random);
  }
  return JSON.stringify({
    ...parsed,
    query: mutatePieces(String(parsed.query), intoTokens, random),
  });
}

/** Of brackets: JSON that nests thousands deep can be read, but not be written again. */
const MOST_BRACKETS = 3_000;

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  if (text.split(/[[{]/).length > MOST_BRACKETS) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const METHODS = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'POST'];
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  '',
  ',',
];
const ACCEPTED = [
  'application/json',
  'text/html',
  'text/event-stream',
  'multipart/mixed',
  '*/*;q=0',
  'application/graphql-response+json;charset=x',
  '',
];

function inHead(request: SentRequest, random: Random): SentRequest {
  const { headers = {}, path = '/graphql' } = request;
  const withHeader = (name: string, value: string) => ({
    ...request,
    headers: { ...headers, [name]: value },
  });
  switch (random.below(6)) {
    case 0:
      return { ...request, method: random.pick(METHODS) };
    case 1:
      return withHeader('content-type', random.pick(TYPES));
    case 2:
      return withHeader('accept', random.pick(ACCEPTED));
    case 3:
      return withHeader('accept-language', encodeURI(wellFormed(random.pick(HOSTILE_TEXTS))));
    case 4:
      return withHeader('content-encoding', random.pick(['gzip', 'identity', 'br, gzip', '']));
    default:
      return { ...request, path: mutatedPath(path, random) };
  }
}

/** Half of a pair, which no URL can hold, becomes U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

function mutatedPath(path: string, random: Random): string {
  const text = wellFormed(random.pick(HOSTILE_TEXTS));
  const name = random.pick(['query', 'variables', 'operationName', 'extensions', 'x']);
  return `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(text)}`;
}
