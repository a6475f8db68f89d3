import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useQuery } from '../address/use-query.ts';
import { useWords } from '../words/use-words.ts';
import {
  ACTOR_KINDS,
  actorKindOf,
  isDateText,
  MEETING_KINDS,
  TIES,
  tiesOf,
} from './meeting-filter.ts';

interface FilterFormProps {
  /** Whether ties and the sort of actors can be chosen. */
  readonly ties?: boolean;
  readonly actors?: boolean;
  /** What else can be chosen in this view. */
  readonly children?: ComponentChildren;
  /** Names in the address that begin anew with another filter, such as those of pages. */
  readonly renewed?: readonly string[];
}

/** Which meetings count: by time, kind and tie. What is chosen stands in the address at once. */
export function FilterForm({
  ties = false,
  actors = false,
  children,
  renewed = [],
}: FilterFormProps) {
  const { words } = useWords();
  const [query, changeAddress] = useQuery();
  const without = Object.fromEntries(renewed.map((name) => [name, null]));
  const change = (changes: Parameters<typeof changeAddress>[0]) =>
    changeAddress({ ...without, ...changes });
  return (
    <section class="filter" aria-label={words.filter.heading}>
      <DateField name="from" label={words.filter.from} change={change} />
      <DateField name="until" label={words.filter.until} change={change} />
      {actors && (
        <label>
          {words.filter.with}
          <select
            value={actorKindOf(query)}
            onChange={({ currentTarget }) => change({ with: currentTarget.value })}
          >
            {ACTOR_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.filter.kind[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      {children}
      {ties && (
        <Choices
          legend={words.filter.ties}
          names={TIES}
          labels={words.filter.tie}
          chosen={tiesOf(query)}
          choose={(tie) => change({ tie })}
        />
      )}
      <Choices
        legend={words.filter.kinds}
        names={MEETING_KINDS}
        labels={words.kinds}
        chosen={MEETING_KINDS.filter((kind) => query.all('kind').includes(kind))}
        choose={(kind) => change({ kind })}
      />
    </section>
  );
}

interface DateFieldProps {
  readonly name: 'from' | 'until';
  readonly label: string;
  readonly change: (changes: Readonly<Record<string, string>>) => void;
}

/** Takes a year, a month or a day; anything else is told, and not asked. */
function DateField({ name, label, change }: DateFieldProps) {
  const { words } = useWords();
  const [query] = useQuery();
  const told = query.one(name) ?? '';
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const take = (text: string) => {
    const isRight = text === '' || isDateText(text);
    setWrong(isRight ? null : text);
    if (isRight && text !== told) {
      change({ [name]: text });
    }
  };
  return (
    <label>
      {label}
      <input
        key={told}
        type="text"
        inputMode="numeric"
        size={10}
        dir="ltr"
        placeholder="2023-09"
        title={words.filter.when}
        defaultValue={told}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : id}
        onChange={({ currentTarget }) => take(latinDigits(currentTarget.value.trim()))}
      />
      {wrong !== null && (
        <span id={id} class="wrong" role="alert">
          {words.filter.wrongDate(wrong)}
        </span>
      )}
    </label>
  );
}

/** Whoever writes Arabic may type ٢٠٢٣. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
}

interface ChoicesProps<Name extends string> {
  readonly legend: string;
  readonly names: readonly Name[];
  readonly labels: Readonly<Record<Name, string>>;
  readonly chosen: readonly Name[];
  readonly choose: (chosen: readonly Name[]) => void;
}

/** Any number of several; a group that can be folded away. */
function Choices<Name extends string>({
  legend,
  names,
  labels,
  chosen,
  choose,
}: ChoicesProps<Name>) {
  const { words } = useWords();
  const told = chosen.map((name) => labels[name]).join(words.comma);
  return (
    <details class="choice">
      <summary>
        {legend}: {told === '' ? words.filter.any : told}
      </summary>
      <fieldset>
        <legend class="hidden">{legend}</legend>
        {names.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ currentTarget: { checked } }) =>
                choose(names.filter((one) => (one === name ? checked : chosen.includes(one))))
              }
            />
            {labels[name]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
