import type { VariablesOf } from 'gql.tada';
import type { actorMeetings } from '../../schema/client/explorer.ts';
import type { Query } from '../address/use-query.ts';

/** Conditions on meetings, as the schema takes them. */
export type MeetingFilter = NonNullable<VariablesOf<typeof actorMeetings>['where']>;
export type MeetingKind = NonNullable<MeetingFilter['kinds']>[number];
export type Tie = (typeof TIES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const MEETING_KINDS = [
  'VISIT',
  'TALKS',
  'SUMMIT',
  'CONFERENCE',
  'CALL',
  'CEREMONY',
  'RECEPTION',
  'SIGNING',
  'OTHER',
] as const satisfies readonly MeetingKind[];
export const TIES = ['MET', 'CO_PRESENT', 'SAME_SIDE'] as const;
export const ACTOR_KINDS = ['PERSON', 'STATE', 'ORGANIZATION'] as const;

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Whether it is a year, a month or a day that exists. */
export function isDateText(text: string): boolean {
  // 2023-02-31 is taken for a day of March.
  const time = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What an address says of meetings: `from`, `until` and any number of `kind`; null where nothing. */
export function meetingFilterOf(query: Query): MeetingFilter | null {
  const during = spanOf(query.one('from'), query.one('until'));
  const kinds = MEETING_KINDS.filter((kind) => query.all('kind').includes(kind));
  return during === null && kinds.length === 0
    ? null
    : {
        ...(during === null ? {} : { during: { edtf: during } }),
        ...(kinds.length === 0 ? {} : { kinds }),
      };
}

/** The ties that an address names; without any, that they met. */
export function tiesOf(query: Query): readonly Tie[] {
  const told = TIES.filter((tie) => query.all('tie').includes(tie));
  return told.length === 0 ? ['MET'] : told;
}

export function actorKindOf(query: Query): ActorKind {
  return ACTOR_KINDS.find((kind) => kind === query.one('with')) ?? 'PERSON';
}

/** A span in EDTF, each of whose ends may be open. */
function spanOf(from: string | null, until: string | null): string | null {
  const [first, last] = [from, until].map((text) =>
    text !== null && isDateText(text) ? text : '..',
  );
  return first === '..' && last === '..' ? null : `${first}/${last}`;
}
