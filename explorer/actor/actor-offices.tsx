import { NamedLink } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Person } from './actor-head.ts';
import { ActorSection } from './actor-section.tsx';
import { TableFrame } from './tables/table-frame.tsx';

type Office = Person['offices'][number];

/** The offices of a person over time, the newest first. */
export function ActorOffices({ offices }: { readonly offices: readonly Office[] }) {
  const { words } = useWords();
  const { actor } = words;
  return (
    <ActorSection heading={actor.offices}>
      {offices.length === 0 ? (
        <p>{actor.noOffices}</p>
      ) : (
        <TableFrame label={actor.offices}>
          <thead>
            <tr>
              {[actor.office, actor.officeOf, actor.since, actor.until, actor.attestedOn].map(
                (text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {offices.map((office, at) => (
              <OfficeRow key={at} office={office} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </ActorSection>
  );
}

function OfficeRow({ office: { office, from, until, attestedOn } }: { readonly office: Office }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{office.title}</bdi>
      </th>
      <td>
        <NamedLink thing={office.of} />
      </td>
      <td>{from !== null && <When date={from} />}</td>
      <td>{until !== null && <When date={until} />}</td>
      <td class="long">
        <Attested dates={attestedOn} />
      </td>
    </tr>
  );
}

const FIRST_DATES = 6;

/** Days on which documents show somebody in an office; of hundreds the first, and the rest folded away. */
function Attested({ dates }: { readonly dates: Office['attestedOn'] }) {
  const { words, digits, number } = useWords();
  const textOf = (some: Office['attestedOn']) =>
    digits(some.map(({ text }) => text).join(words.semicolon));
  const rest = dates.slice(FIRST_DATES);
  return (
    <>
      {textOf(dates.slice(0, FIRST_DATES))}
      {rest.length > 0 && (
        <details>
          <summary>{words.actor.moreDates(number(rest.length))}</summary>
          {textOf(rest)}
        </details>
      )}
    </>
  );
}
