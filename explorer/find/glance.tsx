import type { ResultOf } from 'gql.tada';
import { graphAtAGlance } from '../../schema/client/explorer.ts';
import { MeetingList } from '../parts/meeting-list.tsx';
import { NamedLink } from '../parts/named-link.tsx';
import { Answered } from '../parts/states.tsx';
import { When } from '../parts/when.tsx';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';

type GlanceData = ResultOf<typeof graphAtAGlance>;

/** What the graph holds, for whoever has nothing to look for yet. */
export function Glance() {
  const { words } = useWords();
  const answer = useAnswer(graphAtAGlance, {});
  return (
    <Answered answer={answer}>
      {({ graph, meetings, encounters }) => (
        <>
          <Holding graph={graph} />
          <div class="columns">
            <section aria-labelledby="newest">
              <h2 id="newest">{words.find.newest}</h2>
              <MeetingList meetings={meetings.nodes} />
            </section>
            <section aria-labelledby="most">
              <h2 id="most">{words.find.most}</h2>
              <MostMet encounters={encounters.nodes} />
            </section>
          </div>
        </>
      )}
    </Answered>
  );
}

function Holding({ graph }: Pick<GlanceData, 'graph'>) {
  const { words, count, digits } = useWords();
  const { earliest, latest } = graph;
  return (
    <p class="holding">
      {[
        count(words.counts.people, graph.personCount),
        count(words.counts.meetings, graph.meetingCount),
        count(words.counts.documents, graph.documentCount),
      ].join(words.comma)}
      {earliest !== null &&
        latest !== null &&
        `${words.comma}${digits(words.find.span(earliest.text, latest.text))}`}
    </p>
  );
}

function MostMet({ encounters }: { readonly encounters: GlanceData['encounters']['nodes'] }) {
  const { words, count } = useWords();
  return (
    <ul class="found">
      {encounters.map(({ a, b, occasionCount, lastDate }) => (
        <li key={`${a.recordId} ${b.recordId}`}>
          <NamedLink thing={a} /> – <NamedLink thing={b} />{' '}
          <span class="note">
            {count(words.counts.occasions, occasionCount)}
            {words.comma}
            <When date={lastDate} />
          </span>
        </li>
      ))}
    </ul>
  );
}
