import { ask, globalId } from './ask.ts';
import { COUNTED_FIELDS, type Counted, countsOf, type PageInfo, type RecordId } from './counted.ts';
import type { CommonContact } from './reference-common-contacts.ts';
import type { TestService } from './service.ts';
import type { DyadQuestion } from './walk-questions.ts';

const DYAD = /* GraphQL */ `
  query Dyad($a: String!, $b: String!, $where: MeetingFilter, $ties: [Tie!]!) {
    dyad(a: $a, b: $b, where: $where, ties: $ties) { daysSinceLast ${COUNTED_FIELDS} }
  }
`;

export const CONTACTS = /* GraphQL */ `
  query Contacts(
    $a: String!, $b: String!, $where: MeetingFilter, $ties: [Tie!]!, $first: Int!, $after: String
  ) {
    dyad(a: $a, b: $b, where: $where, ties: $ties) {
      commonContacts(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { withA withB node { recordId } }
      }
    }
  }
`;

export async function servedDyad(service: TestService, question: DyadQuestion) {
  type Dyad = Counted & { readonly daysSinceLast: number | null };
  const variables = dyadVariables(question);
  const { dyad } = await ask<{ readonly dyad: Dyad }>(service, DYAD, variables);
  return { ...countsOf(dyad), daysSinceLast: dyad.daysSinceLast };
}

interface ContactsAnswer {
  readonly dyad: {
    readonly commonContacts: {
      readonly totalCount: number;
      readonly pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>;
      readonly edges: readonly {
        readonly withA: number;
        readonly withB: number;
        readonly node: RecordId;
      }[];
    };
  };
}

/** All common contacts, on pages of a size. */
export async function servedContacts(service: TestService, question: DyadQuestion, size: number) {
  const contacts: CommonContact[] = [];
  let totalCount = 0;
  for (let after: string | null | undefined; after !== null; ) {
    const variables = { ...dyadVariables(question), first: size, after };
    const { dyad } = await ask<ContactsAnswer>(service, CONTACTS, variables);
    const { edges, pageInfo } = dyad.commonContacts;
    contacts.push(
      ...edges.map(({ node, withA, withB }) => ({ person: node.recordId, withA, withB })),
    );
    totalCount = dyad.commonContacts.totalCount;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return { contacts, totalCount };
}

export function dyadVariables(question: DyadQuestion) {
  return { ...question, a: globalId(question.a), b: globalId(question.b) };
}
