import { actorMeetings } from '../../schema/client/explorer.ts';
import type { MeetingFilter } from '../parts/meeting-filter.ts';
import { Pager } from '../parts/pager.tsx';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { Answered } from '../parts/states.tsx';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { ActorSection } from './actor-section.tsx';
import { MEETING_FIELDS, type MeetingPage, MeetingRows } from './tables/meeting-rows.tsx';
import { useTable } from './tables/use-table.ts';

interface ActorMeetingsProps {
  readonly of: string;
  readonly where: MeetingFilter | null;
}

/** The meetings of an actor, with the part that it had in each. */
export function ActorMeetings({ of, where }: ActorMeetingsProps) {
  const { words, count } = useWords();
  const table = useTable('meetings', MEETING_FIELDS, { field: 'DATE', direction: 'DESC' });
  const variables = { ref: of, where, order: table.sorting, ...table.page };
  const answer = useAnswer(actorMeetings, variables);
  const label = words.actor.meetings;
  const shown = ({ totalCount, undatedCount, edges, pageInfo }: MeetingPage) =>
    totalCount === 0 ? (
      <p>{words.actor.noMeetings}</p>
    ) : (
      <>
        <p class="note">
          {count(words.counts.meetings, totalCount)}
          {undatedCount > 0 && words.comma}
          {undatedCount > 0 && count(words.counts.undated, undatedCount)}
        </p>
        <MeetingRows label={label} edges={edges} {...table} />
        <Pager pageInfo={pageInfo} label={label} go={table.go} />
      </>
    );
  return (
    <ActorSection heading={label}>
      <Answered answer={answer}>{({ actor }) => actor !== null && shown(actor.meetings)}</Answered>
      <div class="actions">
        <ShowGraphql document={actorMeetings} variables={variables} />
      </div>
    </ActorSection>
  );
}
