import { meetingPage } from '../../schema/client/explorer.ts';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { AnsweredView } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAnswer } from '../service/use-answer.ts';
import { Accounts } from './accounts.tsx';
import { Disagreements } from './disagreements.tsx';
import { History } from './history.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { Participants } from './participants.tsx';
import { Parts } from './parts.tsx';

/** A meeting: sides and roles, where, of what it is part, what each source says, how it became known. */
export function MeetingView({ given }: { readonly given: string }) {
  const variables = { ref: given };
  const answer = useAnswer(meetingPage, variables);
  useTitle(answer.data?.meeting?.title ?? null);
  return (
    <AnsweredView answer={answer} given={given}>
      {({ meeting }) =>
        meeting !== null && (
          <article>
            <h1>
              <bdi>{meeting.title}</bdi>
            </h1>
            <MeetingFacts meeting={meeting} />
            <Participants meeting={meeting} />
            <Parts meetings={meeting.parts.nodes} />
            <Accounts accounts={meeting.accounts.nodes} />
            <Disagreements disagreements={meeting.disagreements} />
            <History versions={meeting.history} />
            <p class="actions">
              <ShowGraphql document={meetingPage} variables={variables} />
            </p>
          </article>
        )
      }
    </AnsweredView>
  );
}
