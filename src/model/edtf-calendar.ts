import { DAY_MS, type Day, dayNumber } from './day.ts';

/** How much of a day is written out; the last two leave out what a neighbour says already. */
type DayShape = 'DAY' | 'MONTH' | 'YEAR' | 'DAY_OF_YEAR' | 'MONTH_OF_YEAR';

type FormatterOf = (shape: DayShape) => Intl.DateTimeFormat;

const SHAPES: Readonly<Record<DayShape, Intl.DateTimeFormatOptions>> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
  DAY_OF_YEAR: { day: 'numeric', month: 'long' },
  MONTH_OF_YEAR: { month: 'long' },
};

// A formatter takes 0.2 ms to make and 3 µs to use: made once for the languages of the service.
const ENGLISH = readyFormatters('en-GB');
const ARABIC = readyFormatters('ar');

/** The day in words: Gregorian, in Latin digits, whatever the habit of the (base) language. */
export function dayText(day: Day, shape: DayShape, language: string): string {
  return formattersOf(language)(shape).format(dayNumber(day) * DAY_MS);
}

/** Whether day, month and year come in this order, so that neighbours can share the latter. */
export function isDayFirst(language: string): boolean {
  return formattersOf(language)('DAY').formatToParts(0)[0]?.type === 'day';
}

function formattersOf(language: string): FormatterOf {
  switch (language) {
    case 'en':
      return ENGLISH;
    case 'ar':
      return ARABIC;
    default:
      return (shape) => formatterOf(language, shape);
  }
}

function readyFormatters(locale: string): FormatterOf {
  const ready: Readonly<Record<DayShape, Intl.DateTimeFormat>> = {
    DAY: formatterOf(locale, 'DAY'),
    MONTH: formatterOf(locale, 'MONTH'),
    YEAR: formatterOf(locale, 'YEAR'),
    DAY_OF_YEAR: formatterOf(locale, 'DAY_OF_YEAR'),
    MONTH_OF_YEAR: formatterOf(locale, 'MONTH_OF_YEAR'),
  };
  return (shape) => ready[shape];
}

function formatterOf(locale: string, shape: DayShape): Intl.DateTimeFormat {
  const parts = SHAPES[shape];
  return new Intl.DateTimeFormat(locale, {
    ...parts,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
}
