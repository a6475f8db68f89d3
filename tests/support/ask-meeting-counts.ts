import { ask } from './ask.ts';
import type { CountKey, ReferenceCounts } from './reference-meeting-counts.ts';
import type { TestService } from './service.ts';
import type { CountsQuestion } from './walk-questions.ts';

/** How a row tells the value of each key. */
const FIELDS: Readonly<Record<CountKey, string>> = {
  YEAR: 'year',
  MONTH: 'month',
  KIND: 'kind',
  STATUS: 'status',
  STATE: 'state { recordId }',
  PLACE: 'place { recordId }',
  PERSON: 'person { recordId }',
};

/** Counts by some keys, with the fields that these fill. */
export function countsQuery(by: readonly CountKey[]): string {
  return /* GraphQL */ `
    query Counts($by: [CountKey!]!, $where: MeetingFilter, $limit: Int!) {
      meetingCounts(by: $by, where: $where, limit: $limit) {
        totalCount undatedCount truncated
        rows { count uncertainCount ${by.map((key) => FIELDS[key]).join(' ')} }
      }
      meetings(where: $where) { totalCount undatedCount }
    }
  `;
}

type Value = string | number | { readonly recordId: string } | null;

interface CountsAnswer {
  readonly meetingCounts: {
    readonly totalCount: number;
    readonly undatedCount: number;
    readonly truncated: boolean;
    readonly rows: readonly (Readonly<Record<string, Value>> & {
      readonly count: number;
      readonly uncertainCount: number;
    })[];
  };
  readonly meetings: { readonly totalCount: number; readonly undatedCount: number };
}

/** The counts, and what the list of the same meetings counts. */
export async function servedCounts(service: TestService, question: CountsQuestion) {
  const { by } = question;
  const answer = await ask<CountsAnswer>(service, countsQuery(by), question);
  const { rows, ...counts } = answer.meetingCounts;
  const told: ReferenceCounts = {
    ...counts,
    rows: rows.map(({ count, uncertainCount, ...values }) => ({
      values: Object.fromEntries(by.map((key) => [key, textOf(values[key.toLowerCase()])])),
      count,
      uncertainCount,
    })),
  };
  return { counts: told, listed: answer.meetings };
}

function textOf(value: Value | undefined): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  return typeof value === 'object' ? value.recordId : String(value);
}
