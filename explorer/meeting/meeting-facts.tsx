import type { ComponentChildren } from 'preact';
import { StatusMark } from '../parts/meeting-list.tsx';
import { NamedLink, NamedLinks, TitledLink } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Meeting } from './meeting.ts';

/** When and where a meeting is or was, how far it came, and what it belongs to. */
export function MeetingFacts({ meeting }: { readonly meeting: Meeting }) {
  const { words, count } = useWords();
  const { date, kind, mode, status, hosts, conveners, partOf, attending } = meeting;
  const told = words.meeting;
  return (
    <dl class="facts">
      <Fact name={told.when}>
        <When date={date} />
      </Fact>
      <Where meeting={meeting} />
      <Fact name={told.status}>
        <StatusMark status={status} />
      </Fact>
      <Fact name={told.kind}>
        {words.kinds[kind]}
        {mode !== null && `${words.comma}${words.modes[mode]}`}
      </Fact>
      {hosts.length > 0 && (
        <Fact name={told.hosts}>
          <NamedLinks things={hosts} />
        </Fact>
      )}
      {conveners.length > 0 && (
        <Fact name={told.conveners}>
          <NamedLinks things={conveners} />
        </Fact>
      )}
      {partOf !== null && (
        <Fact name={told.partOf}>
          <TitledLink thing={partOf} />
        </Fact>
      )}
      {attending.length > 0 && (
        <Fact name={told.attending}>
          {attending.map((whole) => (
            <TitledLink key={whole.recordId} thing={whole} />
          ))}
        </Fact>
      )}
      <Fact name={told.accounts}>
        {count(words.counts.sources, meeting.independentSourceCount)}
      </Fact>
    </dl>
  );
}

/** The place, and the state in which it lies. */
function Where({ meeting: { place, heldIn } }: { readonly meeting: Meeting }) {
  const { words } = useWords();
  if (place === null && heldIn === null) {
    return null;
  }
  return (
    <Fact name={words.meeting.where}>
      {place !== null && place.name !== heldIn?.name && (
        <>
          <bdi>{place.name}</bdi>
          {heldIn !== null && words.comma}
        </>
      )}
      {heldIn !== null && <NamedLink thing={heldIn} />}
    </Fact>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
