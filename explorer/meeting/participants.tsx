import { NamedLink, NamedLinks } from '../parts/named-link.tsx';
import { useWords } from '../words/use-words.ts';
import type { Meeting, Seat } from './meeting.ts';

type UnnamedSeat = Meeting['unnamedParticipants'][number];

/** Who sat on which side, as what and for whom; those on no side last. */
export function Participants({ meeting }: { readonly meeting: Meeting }) {
  const { words, count } = useWords();
  const { edges, totalCount } = meeting.participants;
  const { unnamedParticipants: unnamed } = meeting;
  const sides = [...new Set([...edges, ...unnamed].map(({ side }) => side))].sort(bySide);
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">{words.meeting.participants}</h2>
      <div class="columns">
        {sides.map((side) => (
          <Side
            key={side}
            side={side}
            seats={edges.filter((seat) => seat.side === side)}
            unnamed={unnamed.filter((seat) => seat.side === side)}
          />
        ))}
      </div>
      {totalCount > edges.length && (
        <p class="note">
          {words.table.wholeOf(`${edges.length}`, count(words.counts.people, totalCount))}
        </p>
      )}
    </section>
  );
}

function bySide(a: number | null, b: number | null): number {
  return (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY) || 0;
}

interface SideProps {
  readonly side: number | null;
  readonly seats: readonly Seat[];
  readonly unnamed: readonly UnnamedSeat[];
}

function Side({ side, seats, unnamed }: SideProps) {
  const { words, number } = useWords();
  return (
    <section>
      <h3>{side === null ? words.meeting.present : words.meeting.side(number(side + 1))}</h3>
      <ul class="found">
        {seats.map((seat) => (
          <li key={seat.node.recordId}>
            <NamedLink thing={seat.node} /> <SeatNote seat={seat} />
          </li>
        ))}
        {unnamed.map((seat) => (
          <li key={seat.description}>
            <bdi>{seat.description}</bdi>{' '}
            <SeatNote seat={{ ...seat, office: null, officeBasis: null }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type NotedSeat = Pick<Seat, 'role' | 'status' | 'office' | 'officeBasis' | 'onBehalfOf'>;

/** As what somebody sat there, for whom, and in which office; and whether they came at all. */
function SeatNote({
  seat: { role, status, office, officeBasis, onBehalfOf },
}: {
  readonly seat: NotedSeat;
}) {
  const { words } = useWords();
  return (
    <span class="note">
      {words.roles[role]}
      {onBehalfOf.length > 0 && (
        <>
          {words.comma}
          {words.meeting.onBehalfOf} <NamedLinks things={onBehalfOf} />
        </>
      )}
      {office !== null && (
        <>
          {words.comma}
          <bdi>{office.title}</bdi>
          {officeBasis !== null && ` (${words.meeting.officeThen[officeBasis]})`}
        </>
      )}
      {status !== 'ATTENDED' && (
        <>
          {' '}
          <span class="status">{words.participations[status]}</span>
        </>
      )}
    </span>
  );
}
