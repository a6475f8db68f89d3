import type { ResultOf, VariablesOf } from 'gql.tada';
import type { actorMeetings } from '../../../schema/client/explorer.ts';
import { StatusMark } from '../../parts/meeting-list.tsx';
import { TitledLink } from '../../parts/named-link.tsx';
import { SortableHead } from '../../parts/sortable-head.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/use-words.ts';
import { TableFrame } from './table-frame.tsx';
import type { Table } from './use-table.ts';

/** A page of meetings, as the service tells it. */
export type MeetingPage = NonNullable<ResultOf<typeof actorMeetings>['actor']>['meetings'];
type Edge = MeetingPage['edges'][number];
type Field = NonNullable<NonNullable<VariablesOf<typeof actorMeetings>['order']>['field']>;

/** By what meetings can be sorted. */
export const MEETING_FIELDS = [
  'DATE',
  'KIND',
  'PARTICIPANT_COUNT',
  'SOURCE_COUNT',
] as const satisfies readonly Field[];

interface MeetingRowsProps
  extends Pick<Table<(typeof MEETING_FIELDS)[number]>, 'sorting' | 'sort'> {
  readonly label: string;
  readonly edges: readonly Edge[];
}

export function MeetingRows({ label, edges, sorting, sort }: MeetingRowsProps) {
  const {
    words: { table },
  } = useWords();
  const order = { sorting, sort };
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <SortableHead field="DATE" text={table.date} {...order} />
          <th scope="col">{table.meeting}</th>
          <th scope="col">{table.place}</th>
          <SortableHead field="KIND" text={table.kind} first="ASC" {...order} />
          <th scope="col">{table.status}</th>
          <th scope="col">{table.role}</th>
          <SortableHead field="PARTICIPANT_COUNT" text={table.participants} {...order} />
          <SortableHead field="SOURCE_COUNT" text={table.sources} {...order} />
        </tr>
      </thead>
      <tbody>
        {edges.map((edge) => (
          <MeetingRow key={edge.node.recordId} edge={edge} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function MeetingRow({ edge: { node, role, status } }: { readonly edge: Edge }) {
  const { words, number } = useWords();
  const where = node.place?.name ?? node.heldIn?.name;
  // That somebody was there goes without saying.
  const part = [
    ...(role === null ? [] : [words.roles[role]]),
    ...(status === null || status === 'ATTENDED' ? [] : [words.participations[status]]),
  ];
  return (
    <tr>
      <td>
        <When date={node.date} />
      </td>
      <th scope="row">
        <TitledLink thing={node} />
      </th>
      <td>{where !== undefined && <bdi>{where}</bdi>}</td>
      <td>{words.kinds[node.kind]}</td>
      <td>
        <StatusMark status={node.status} />
      </td>
      <td>{part.join(words.comma)}</td>
      <td class="number">{number(node.participants.totalCount)}</td>
      <td class="number">{number(node.independentSourceCount)}</td>
    </tr>
  );
}
