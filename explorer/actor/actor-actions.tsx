import { Link } from 'wouter-preact';
import { actorHead } from '../../schema/client/explorer.ts';
import { withQuery } from '../address/addresses.ts';
import type { MeetingFilter } from '../parts/meeting-filter.ts';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { useWords } from '../words/use-words.ts';
import type { Actor } from './actor-head.ts';
import { ExportButton } from './export-button.tsx';

interface ActorActionsProps {
  readonly actor: Actor;
  readonly asked: string;
  readonly where: MeetingFilter | null;
}

/** Where to go on from an actor, and what to take along. */
export function ActorActions({ actor: { recordId }, asked, where }: ActorActionsProps) {
  const { words } = useWords();
  return (
    <div class="actions">
      <Link class="button" href={withQuery('/network', { around: recordId })}>
        {words.actor.network}
      </Link>
      <Link class="button" href={withQuery('/paths', { a: recordId })}>
        {words.actor.pathFrom}
      </Link>
      <ExportButton
        label={`${words.actor.met}: ${words.table.csv}`}
        query={{ of: recordId, with: 'PERSON', ties: 'MET', where }}
      />
      <ShowGraphql document={actorHead} variables={{ ref: asked }} />
    </div>
  );
}
