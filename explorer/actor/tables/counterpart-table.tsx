import { actorEncounters } from '../../../schema/client/explorer.ts';
import type { ActorKind, MeetingFilter, Tie } from '../../parts/meeting-filter.ts';
import { Pager } from '../../parts/pager.tsx';
import { ShowGraphql } from '../../parts/show-graphql.tsx';
import { Answered } from '../../parts/states.tsx';
import { useAnswer } from '../../service/use-answer.ts';
import { useWords } from '../../words/use-words.ts';
import { ExportButton } from '../export-button.tsx';
import { COUNTERPART_FIELDS, CounterpartRows, type Counterparts } from './counterpart-rows.tsx';
import { type TableName, useTable } from './use-table.ts';

/** Of whom, in which meetings. */
export interface CounterpartsOf {
  readonly of: string;
  readonly where: MeetingFilter | null;
}

interface CounterpartTableProps extends CounterpartsOf {
  readonly table: TableName;
  readonly with: ActorKind;
  readonly tie: Tie;
  readonly label: string;
  /** Said where there is nobody. */
  readonly none: string;
}

const COUNTS = { PERSON: 'people', STATE: 'states', ORGANIZATION: 'organizations' } as const;

/** Who is tied to an actor in one way, how often and when. */
export function CounterpartTable({
  of,
  where,
  table: name,
  with: kind,
  tie,
  label,
  none,
}: CounterpartTableProps) {
  const { words, count } = useWords();
  const table = useTable(name, COUNTERPART_FIELDS, { field: 'OCCASION_COUNT', direction: 'DESC' });
  const { sorting, page, go } = table;
  const variables = { ref: of, with: kind, ties: [tie], where, order: sorting, ...page };
  const answer = useAnswer(actorEncounters, variables);
  const shown = ({ totalCount, edges, pageInfo }: Counterparts) =>
    totalCount === 0 ? (
      <p>{none}</p>
    ) : (
      <>
        <p class="note">{count(words.counts[COUNTS[kind]], totalCount)}</p>
        <CounterpartRows label={label} edges={edges} {...table} />
        <Pager pageInfo={pageInfo} label={label} go={go} />
      </>
    );
  return (
    <>
      <Answered answer={answer}>
        {({ actor }) => actor !== null && shown(actor.encounters)}
      </Answered>
      <div class="actions">
        <ExportButton
          label={words.table.csv}
          of={label}
          query={{ of, with: kind, ties: tie, where, orderBy: sorting }}
        />
        <ShowGraphql document={actorEncounters} variables={variables} />
      </div>
    </>
  );
}
