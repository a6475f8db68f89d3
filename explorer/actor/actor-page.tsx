import { useQuery } from '../address/use-query.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { meetingFilterOf } from '../parts/meeting-filter.ts';
import { useWords } from '../words/use-words.ts';
import { ActorActions } from './actor-actions.tsx';
import { ActorDocuments } from './actor-documents.tsx';
import { ActorFacts } from './actor-facts.tsx';
import type { Actor } from './actor-head.ts';
import { ActorMeetings } from './actor-meetings.tsx';
import { ActorNames } from './actor-names.tsx';
import { ActorOffices } from './actor-offices.tsx';
import { CompanionSection, MetSection, StateSection } from './counterpart-sections.tsx';
import { PAGED } from './tables/use-table.ts';
import { isReversed, spanOf } from './timeline/span.ts';
import { Timeline } from './timeline/timeline.tsx';

interface ActorPageProps {
  readonly actor: Actor;
  /** The reference that led here. */
  readonly asked: string;
}

/** All that is told of one actor. */
export function ActorPage({ actor, asked }: ActorPageProps) {
  const { words } = useWords();
  const [query] = useQuery();
  const where = meetingFilterOf(query);
  const about = { of: actor.recordId, where };
  return (
    <article class="actor">
      <h1>
        <bdi>{actor.name}</bdi>
      </h1>
      <p>
        <span class="kind">{words.types[actor.__typename]}</span>
      </p>
      <ActorActions actor={actor} asked={asked} where={where} />
      <ActorFacts actor={actor} />
      <ActorNames names={actor.names} />
      {actor.__typename === 'Person' && <ActorOffices offices={actor.offices} />}
      <Timeline actor={actor} />
      <FilterForm renewed={PAGED} />
      {isReversed(spanOf(query)) ? (
        <p role="alert">{words.actor.reversed}</p>
      ) : (
        <>
          <MetSection {...about} />
          <StateSection {...about} />
          <CompanionSection {...about} />
          <ActorMeetings {...about} />
        </>
      )}
      <ActorDocuments of={actor.recordId} />
    </article>
  );
}
