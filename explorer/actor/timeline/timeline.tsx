import { actorTimeline } from '../../../schema/client/explorer.ts';
import { useQuery } from '../../address/use-query.ts';
import { meetingFilterOf } from '../../parts/meeting-filter.ts';
import { Answered } from '../../parts/states.tsx';
import { useAnswer } from '../../service/use-answer.ts';
import { useWords } from '../../words/use-words.ts';
import { type Actor, partOf } from '../actor-head.ts';
import { ActorSection } from '../actor-section.tsx';
import { wholeOf } from './bars.ts';
import { yearsQuestion } from './questions.ts';
import { TimelineBody } from './timeline-body.tsx';

/** When an actor met how often: by year, and by month where few years are shown. */
export function Timeline({ actor }: { readonly actor: Actor }) {
  const { words, count } = useWords();
  const [query] = useQuery();
  // The span that is chosen here does not count: the others are what it is chosen among.
  const kinds = meetingFilterOf(query)?.kinds;
  const where = { ...partOf(actor), ...(kinds === undefined ? {} : { kinds }) };
  const answer = useAnswer(actorTimeline, yearsQuestion(where));
  return (
    <ActorSection heading={words.actor.timeline}>
      <Answered answer={answer}>
        {({ meetingCounts: { rows, totalCount, undatedCount } }) => {
          const whole = wholeOf(rows);
          return (
            <>
              <p class="note">
                {count(words.counts.meetings, totalCount)}
                {undatedCount > 0 && words.comma}
                {undatedCount > 0 && count(words.counts.undated, undatedCount)}
              </p>
              {whole === null ? (
                <p>{words.timeline.none}</p>
              ) : (
                <TimelineBody name={actor.name} where={where} whole={whole} years={rows} />
              )}
            </>
          );
        }}
      </Answered>
    </ActorSection>
  );
}
