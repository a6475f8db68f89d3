import { betweenTwo } from '../../schema/client/explorer.ts';
import { useQuery } from '../address/use-query.ts';
import { meetingFilterOf, tiesOf } from '../parts/meeting-filter.ts';
import { NamedLink } from '../parts/named-link.tsx';
import { Pager, pageArguments } from '../parts/pager.tsx';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { Answered } from '../parts/states.tsx';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { MeetingBetween } from './meeting-between.tsx';
import type { Tied } from './ties.ts';

const PAGE = 10;

/** The meetings of a tie, a page at a time, with what tells of them. */
export function ChosenTie({ tie: { a, b } }: { readonly tie: Tied }) {
  const { words, count } = useWords();
  const [query, change] = useQuery();
  const variables = {
    a: a.actor.id,
    b: b.actor.id,
    ties: [...tiesOf(query)],
    where: meetingFilterOf(query),
    ...pageArguments(PAGE, query.one('after'), query.one('before')),
  };
  const answer = useAnswer(betweenTwo, variables);
  return (
    <>
      <h2 tabIndex={-1}>
        <NamedLink thing={a.actor} /> – <NamedLink thing={b.actor} />
      </h2>
      <Answered answer={answer}>
        {({ dyad }) =>
          dyad !== null && (
            <>
              <p class="note">
                {[
                  count(words.counts.occasions, dyad.occasionCount),
                  count(words.counts.meetings, dyad.meetingCount),
                  ...(dyad.daysSinceLast === null
                    ? []
                    : [words.network.last(count(words.counts.days, dyad.daysSinceLast))]),
                ].join(words.comma)}
              </p>
              <ul class="found">
                {dyad.meetings.nodes.map((meeting) => (
                  <MeetingBetween key={meeting.recordId} meeting={meeting} />
                ))}
              </ul>
              <Pager
                pageInfo={dyad.meetings.pageInfo}
                label={words.network.between(a.actor.name, b.actor.name)}
                go={change}
              />
            </>
          )
        }
      </Answered>
      <p class="actions">
        <ShowGraphql document={betweenTwo} variables={variables} />
      </p>
    </>
  );
}
