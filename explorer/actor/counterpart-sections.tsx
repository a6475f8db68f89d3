import { useQuery } from '../address/use-query.ts';
import { useWords } from '../words/use-words.ts';
import { ActorSection } from './actor-section.tsx';
import { type CounterpartsOf, CounterpartTable } from './tables/counterpart-table.tsx';

const KINDS = ['PERSON', 'ORGANIZATION'] as const;

/** Whom an actor met: people, or the organizations for which they came. */
export function MetSection(about: CounterpartsOf) {
  const { words } = useWords();
  const [query, change] = useQuery();
  const kind = KINDS.find((one) => one === query.one('met.with')) ?? 'PERSON';
  return (
    <ActorSection heading={words.actor.met}>
      <p class="pick">
        <label>
          {words.filter.with}{' '}
          <select
            value={kind}
            onChange={({ currentTarget: { value } }) =>
              change({
                'met.with': value === 'PERSON' ? null : value,
                'met.after': null,
                'met.before': null,
              })
            }
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words.filter.kind[one]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <CounterpartTable
        {...about}
        table="met"
        with={kind}
        tie="MET"
        label={words.actor.met}
        none={words.actor.noMet}
      />
    </ActorSection>
  );
}

/** The states that an actor met, those with most occasions first. */
export function StateSection(about: CounterpartsOf) {
  const { words } = useWords();
  return (
    <ActorSection heading={words.actor.states}>
      <CounterpartTable
        {...about}
        table="states"
        with="STATE"
        tie="MET"
        label={words.actor.states}
        none={words.actor.noStates}
      />
    </ActorSection>
  );
}

/** Who sat on the actor's own side. */
export function CompanionSection(about: CounterpartsOf) {
  const { words } = useWords();
  return (
    <ActorSection heading={words.actor.sameSide} note={words.actor.sameSideNote}>
      <CounterpartTable
        {...about}
        table="beside"
        with="PERSON"
        tie="SAME_SIDE"
        label={words.actor.sameSide}
        none={words.actor.noSameSide}
      />
    </ActorSection>
  );
}
