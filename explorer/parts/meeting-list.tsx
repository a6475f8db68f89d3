import type { Terms } from '../words/en-terms.ts';
import { useWords } from '../words/use-words.ts';
import { TitledLink } from './named-link.tsx';
import { When } from './when.tsx';

/** A meeting, as lists show it. */
export interface ListedMeeting {
  readonly __typename: 'Meeting';
  readonly recordId: string;
  readonly title: string;
  readonly kind: keyof Terms['kinds'];
  readonly status: keyof Terms['statuses'];
  readonly date: { readonly text: string } | null;
  readonly place?: { readonly name: string } | null;
  readonly heldIn?: { readonly name: string } | null;
}

/** Meetings with what tells them apart at a glance. */
export function MeetingList({ meetings }: { readonly meetings: readonly ListedMeeting[] }) {
  return (
    <ul class="found">
      {meetings.map((meeting) => (
        <li key={meeting.recordId}>
          <TitledLink thing={meeting} />{' '}
          <span class="note">
            <MeetingFacts meeting={meeting} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function MeetingFacts({ meeting }: { readonly meeting: ListedMeeting }) {
  const { words } = useWords();
  const where = meeting.place?.name ?? meeting.heldIn?.name;
  return (
    <>
      <When date={meeting.date} />
      {where !== undefined && (
        <>
          {words.comma}
          <bdi>{where}</bdi>
        </>
      )}
      {words.comma}
      {words.kinds[meeting.kind]}
      {meeting.status !== 'OCCURRED' && (
        <>
          {' '}
          <StatusMark status={meeting.status} />
        </>
      )}
    </>
  );
}

/** How far a meeting came. */
export function StatusMark({ status }: { readonly status: keyof Terms['statuses'] }) {
  const { words } = useWords();
  return <span class={`status ${status.toLowerCase()}`}>{words.statuses[status]}</span>;
}
