import { ask, globalId } from './ask.ts';
import type { ReferenceHop } from './reference-paths.ts';
import type { TestService } from './service.ts';
import type { PathQuestion } from './walk-questions.ts';

const PATH_FIELDS = /* GraphQL */ `
  fragment way on Path {
    length
    from { __typename recordId }
    to { __typename recordId }
    hops { meetingCount from { recordId } to { recordId } meeting { recordId } }
  }
`;

export const PATHS = /* GraphQL */ `
  query Paths(
    $from: String!, $to: String!, $k: Int!, $where: MeetingFilter, $ties: [Tie!]!, $maxHops: Int!
    $chronological: Boolean!
  ) {
    paths(
      from: $from, to: $to, k: $k, where: $where, ties: $ties, maxHops: $maxHops
      chronological: $chronological
    ) { ...way }
  }
  ${PATH_FIELDS}
`;

export const PATH = /* GraphQL */ `
  query Path(
    $from: String!, $to: String!, $where: MeetingFilter, $ties: [Tie!]!, $maxHops: Int!
    $chronological: Boolean!
  ) {
    path(
      from: $from, to: $to, where: $where, ties: $ties, maxHops: $maxHops
      chronological: $chronological
    ) { ...way }
  }
  ${PATH_FIELDS}
`;

interface RecordId {
  readonly recordId: string;
}

interface End extends RecordId {
  readonly __typename: string;
}

interface Way {
  readonly length: number;
  readonly from: End;
  readonly to: End;
  readonly hops: readonly {
    readonly from: RecordId;
    readonly to: RecordId;
    readonly meeting: RecordId;
    readonly meetingCount: number;
  }[];
}

/** A path as the service tells it, or as a reference does. */
export interface ToldPath {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly hops: readonly ReferenceHop[];
}

export async function servedPaths(service: TestService, question: PathQuestion) {
  const { paths } = await ask<{ readonly paths: readonly Way[] }>(
    service,
    PATHS,
    variablesOf(question),
  );
  return paths.map(toldPath);
}

/** The first path; null for none. */
export async function servedPath(service: TestService, { k: _k, ...question }: PathQuestion) {
  const { path } = await ask<{ readonly path: Way | null }>(service, PATH, variablesOf(question));
  return path === null ? null : toldPath(path);
}

/** What the service should tell, given the hops that a reference found. */
export function toldAs({ from, to }: PathQuestion, hops: readonly ReferenceHop[]): ToldPath {
  return { from, to, length: hops.length, hops };
}

/** Actors by their global IDs, so that no two kinds are mistaken for one another. */
export function variablesOf<Question extends Pick<PathQuestion, 'from' | 'to'>>(
  question: Question,
) {
  return { ...question, from: globalId(question.from), to: globalId(question.to) };
}

function toldPath({ from, to, length, hops }: Way): ToldPath {
  return {
    from: `${from.__typename}:${from.recordId}`,
    to: `${to.__typename}:${to.recordId}`,
    length,
    hops: hops.map((hop) => ({
      from: hop.from.recordId,
      to: hop.to.recordId,
      meeting: hop.meeting.recordId,
      meetingCount: hop.meetingCount,
    })),
  };
}
