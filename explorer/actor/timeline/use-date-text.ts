import { useWords } from '../../words/use-words.ts';

const PARTS = [
  {},
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** How a year, a month or a day of an address is read: `2024`, `Jun 2024`, `19 June 2024`. */
export function useDateText(): (date: string) => string {
  const { locale, digits } = useWords();
  return (date) => {
    const [year = '', ...others] = date.split('-');
    const [month = '01', day = '01'] = others;
    const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
    // A year is no number: it has no thousands.
    return others.length === 0 || Number.isNaN(time)
      ? digits(date)
      : new Intl.DateTimeFormat(locale, { ...PARTS[others.length], timeZone: 'UTC' }).format(time);
  };
}
