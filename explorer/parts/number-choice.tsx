import { useQuery } from '../address/use-query.ts';
import { useWords } from '../words/use-words.ts';

interface NumberChoiceProps {
  /** In the address. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly number[];
  readonly chosen: number;
  /** Names in the address that begin anew with another choice. */
  readonly renewed?: readonly string[];
}

/** One of a few numbers. */
export function NumberChoice({ name, label, choices, chosen, renewed = [] }: NumberChoiceProps) {
  const { number } = useWords();
  const [, change] = useQuery();
  const without = Object.fromEntries(renewed.map((one) => [one, null]));
  return (
    <label>
      {label}
      <select
        value={chosen}
        onChange={({ currentTarget }) => change({ ...without, [name]: currentTarget.value })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {number(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
