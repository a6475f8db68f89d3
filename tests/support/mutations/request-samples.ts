import { EXAMPLES_FOLDER, readExamples } from '../../../src/http/examples.ts';
import { bodyOf, collectedRequests, type HostileRequest } from '../hostile-requests.ts';
import { OWN_REQUESTS } from '../own-hostile-requests.ts';
import type { SentRequest } from '../send-request.ts';

/** How often a unit is repeated in most cases: tens of thousands are met at the first limit, and take long to send. */
const FEW = 40;

export interface RequestSamples {
  /** Short ones, and operations that are answered. */
  readonly usual: readonly SentRequest[];
  /** Hostile ones as long as they are. */
  readonly long: readonly SentRequest[];
}

export async function readRequestSamples(): Promise<RequestSamples> {
  const hostile = [...OWN_REQUESTS, ...collectedRequests].filter(({ raw }) => raw === undefined);
  const examples = (await readExamples(EXAMPLES_FOLDER)).map(
    ({ query, variables }): SentRequest => ({
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return {
    usual: [...hostile.map((request) => asSent(request, FEW)), ...examples],
    long: hostile.map((request) => asSent(request)),
  };
}

function asSent(hostile: HostileRequest, most?: number): SentRequest {
  const { method, path, headers } = hostile;
  return { method, path, headers, body: bodyOf(hostile, most) };
}
