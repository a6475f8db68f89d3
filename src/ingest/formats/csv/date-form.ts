/** How a date is written: `DD/MM/YYYY`, `D.M.YYYY`, `YYYYMMDD`, `MM/YYYY`, `YYYY`. */
export interface DateForm {
  readonly form: string;
  /** As EDTF; null where the text is not written so. Whether there is such a day is checked later. */
  read(text: string): string | null;
}

const TOKENS: readonly (readonly [
  token: string,
  part: 'year' | 'month' | 'day',
  digits: string,
])[] = [
  ['YYYY', 'year', '\\d{4}'],
  ['MM', 'month', '\\d{2}'],
  ['DD', 'day', '\\d{2}'],
  ['M', 'month', '\\d{1,2}'],
  ['D', 'day', '\\d{1,2}'],
];

/** Null where the form has no year, or a day without a month, or a part twice. */
export function dateForm(form: string): DateForm | null {
  const parts: string[] = [];
  let pattern = '';
  for (let rest = form; rest !== ''; ) {
    const token = TOKENS.find(([word]) => rest.startsWith(word));
    if (token === undefined) {
      pattern += escaped(rest.charAt(0));
      rest = rest.slice(1);
    } else {
      const [word, part, digits] = token;
      parts.push(part);
      pattern += `(?<${part}>${digits})`;
      rest = rest.slice(word.length);
    }
  }
  const isWhole = parts.includes('year') && (parts.includes('month') || !parts.includes('day'));
  if (!isWhole || new Set(parts).size !== parts.length) {
    return null;
  }
  const whole = new RegExp(`^${pattern}$`);
  return { form, read: (text) => edtfOf(whole.exec(text)?.groups) };
}

function edtfOf(parts: Readonly<Record<string, string>> | undefined): string | null {
  if (parts === undefined) {
    return null;
  }
  const given = [parts['year'], parts['month'], parts['day']].filter((part) => part !== undefined);
  return given.map((part) => part.padStart(2, '0')).join('-');
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
