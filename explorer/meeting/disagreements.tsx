import { NamedLink, TitledLink } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Meeting } from './meeting.ts';

type Disagreement = Meeting['disagreements'][number];
type Value = Disagreement['values'][number];

/** What is told of a meeting that cannot all be true, each value with who tells it. */
export function Disagreements({ disagreements }: Pick<Meeting, 'disagreements'>) {
  const { words } = useWords();
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">{words.meeting.disagreements}</h2>
      {disagreements.length === 0 ? (
        <p>{words.meeting.agree}</p>
      ) : (
        <ul class="cards">
          {disagreements.map(({ field, values }) => (
            <li key={`${field} ${values[0]?.text}`}>
              <h3>{words.meeting.field[field]}</h3>
              <ul class="found">
                {values.map((value) => (
                  <li key={`${value.text} ${value.status}`}>
                    <ValueText value={value} /> <Tellers value={value} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ValueText({ value: { text, status, date, person } }: { readonly value: Value }) {
  const { words } = useWords();
  if (date !== null) {
    return <When date={date} />;
  }
  if (person !== null) {
    return (
      <>
        <NamedLink thing={person} />: <bdi>{text}</bdi>
      </>
    );
  }
  return <bdi>{status === null ? text : words.statuses[status]}</bdi>;
}

function Tellers({ value: { accounts } }: { readonly value: Value }) {
  return (
    <ul class="inline note">
      {accounts.map(({ locator, document }) => (
        <li key={`${document.recordId} ${locator}`}>
          <TitledLink thing={document} />
        </li>
      ))}
    </ul>
  );
}
