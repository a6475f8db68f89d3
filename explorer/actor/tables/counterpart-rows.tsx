import type { ResultOf, VariablesOf } from 'gql.tada';
import type { actorEncounters } from '../../../schema/client/explorer.ts';
import { NamedLink } from '../../parts/named-link.tsx';
import { SortableHead } from '../../parts/sortable-head.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/use-words.ts';
import { TableFrame } from './table-frame.tsx';
import type { Table } from './use-table.ts';

/** A page of counterparts, as the service tells it. */
export type Counterparts = NonNullable<ResultOf<typeof actorEncounters>['actor']>['encounters'];
type Field = NonNullable<NonNullable<VariablesOf<typeof actorEncounters>['order']>['field']>;

/** By what counterparts can be sorted. */
export const COUNTERPART_FIELDS = [
  'NAME',
  'OCCASION_COUNT',
  'MEETING_COUNT',
  'FIRST_DATE',
  'LAST_DATE',
] as const satisfies readonly Field[];

interface CounterpartRowsProps
  extends Pick<Table<(typeof COUNTERPART_FIELDS)[number]>, 'sorting' | 'sort'> {
  readonly label: string;
  readonly edges: Counterparts['edges'];
}

export function CounterpartRows({ label, edges, sorting, sort }: CounterpartRowsProps) {
  const { words, number } = useWords();
  const texts = {
    NAME: words.table.name,
    OCCASION_COUNT: words.table.occasions,
    MEETING_COUNT: words.table.meetings,
    FIRST_DATE: words.table.first,
    LAST_DATE: words.table.last,
  };
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          {COUNTERPART_FIELDS.map((field) => (
            <SortableHead
              key={field}
              field={field}
              text={texts[field]}
              sorting={sorting}
              first={field === 'NAME' || field === 'FIRST_DATE' ? 'ASC' : 'DESC'}
              sort={sort}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {edges.map(({ node, occasionCount, meetingCount, firstDate, lastDate }) => (
          <tr key={node.id}>
            <th scope="row">
              <NamedLink thing={node} />
            </th>
            <td class="number">{number(occasionCount)}</td>
            <td class="number">{number(meetingCount)}</td>
            <td>
              <When date={firstDate} />
            </td>
            <td>
              <When date={lastDate} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
