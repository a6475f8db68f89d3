import type { ResultOf } from 'gql.tada';
import type { betweenTwo } from '../../schema/client/explorer.ts';
import { StatusMark } from '../parts/meeting-list.tsx';
import { TitledLink } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';

type Dyad = NonNullable<ResultOf<typeof betweenTwo>['dyad']>;
type Meeting = Dyad['meetings']['nodes'][number];

interface MeetingBetweenProps {
  readonly meeting: Meeting;
}

/** A meeting of two actors: when, where, what it was, what tells of it and where that disagrees. */
export function MeetingBetween({ meeting }: MeetingBetweenProps) {
  const { words } = useWords();
  const { kind, status, date, place, heldIn, disagreements } = meeting;
  const where = place?.name ?? heldIn?.name;
  const fields = [...new Set(disagreements.map(({ field }) => field))];
  return (
    <li>
      <TitledLink thing={meeting} />
      <div class="note">
        <When date={date} />
        {words.comma}
        {where !== undefined && (
          <>
            <bdi>{where}</bdi>
            {words.comma}
          </>
        )}
        {words.kinds[kind]} <StatusMark status={status} />
      </div>
      {fields.length > 0 && (
        <div class="note disagreements">
          {`${words.meeting.disagreements}: `}
          <ul class="inline">
            {fields.map((field) => (
              <li key={field}>
                <mark>{words.meeting.field[field]}</mark>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sources meeting={meeting} />
    </li>
  );
}

function Sources({ meeting: { independentSourceCount, accounts } }: MeetingBetweenProps) {
  const { words, count } = useWords();
  const told = count(words.counts.sources, independentSourceCount);
  // Several accounts may be of one document.
  const documents = new Map(accounts.nodes.map(({ document }) => [document.recordId, document]));
  return documents.size === 0 ? (
    <div class="note">{told}</div>
  ) : (
    <details class="note">
      <summary>{told}</summary>
      <ul>
        {[...documents.values()].map((document) => (
          <li key={document.recordId}>
            <TitledLink thing={document} />{' '}
            {document.publisher !== null && <bdi>({document.publisher})</bdi>}
          </li>
        ))}
      </ul>
    </details>
  );
}
