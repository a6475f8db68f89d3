import { NamedLink, type NamedThing, TitledLink } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Hop, Way } from './paths-question.ts';

/** A way as a chain of people, each tied to the next by a meeting. */
export function Chain({ way: { from, to, hops } }: { readonly way: Way }) {
  const [first] = hops;
  return (
    <ol class="chain">
      {first !== undefined && (
        <li class="step">
          <ChainPerson person={first.from} end={from} />
        </li>
      )}
      {hops.map((hop, at) => (
        <li key={hop.to.recordId} class="step">
          <ChainMeeting hop={hop} />
          <ChainPerson person={hop.to} end={at === hops.length - 1 ? to : null} />
        </li>
      ))}
    </ol>
  );
}

interface ChainPersonProps {
  readonly person: NamedThing;
  /** The actor that was asked for, for whom a person may stand. */
  readonly end: NamedThing | null;
}

function ChainPerson({ person, end }: ChainPersonProps) {
  const { words } = useWords();
  return (
    <div class="chain-person">
      <NamedLink thing={person} />
      {end !== null && end.__typename !== 'Person' && (
        <div class="note">
          {words.meeting.onBehalfOf} <NamedLink thing={end} />
        </div>
      )}
    </div>
  );
}

function ChainMeeting({ hop: { meeting, meetingCount } }: { readonly hop: Hop }) {
  const { words, number } = useWords();
  return (
    <div class="chain-meeting">
      <div>
        <When date={meeting.date} />
        {meeting.place !== null && (
          <>
            {words.comma}
            <bdi>{meeting.place.name}</bdi>
          </>
        )}
      </div>
      <div>
        <TitledLink thing={meeting} />{' '}
        {meetingCount > 1 && (
          <span class="note">{words.paths.others(number(meetingCount - 1))}</span>
        )}
      </div>
    </div>
  );
}
