import { dayNumber } from './day.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { EdtfExpression, EdtfRun, EdtfStay } from './edtf-expression.ts';

/** Day numbers, both included; infinite where a date is open or unknown. */
export interface NumberRange {
  readonly from: number;
  readonly until: number;
}

const ALL_DAYS: NumberRange = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** Every day that a date may be, or that a stay covers: in order, disjoint, not touching. */
export function possibleDays(expression: EdtfExpression): readonly NumberRange[] {
  switch (expression.shape) {
    case 'DATE':
      return [daysOf(expression.date)];
    case 'STAY':
      return [daysBetween({ first: expression.start, last: expression.end })];
    default:
      return joined(expression.runs.map(daysBetween));
  }
}

/** The days on which a stay may have begun and ended, without those that would end before it. */
export function endsOfStay(stay: EdtfStay): { starts: NumberRange; ends: NumberRange } {
  const starts = daysOf(stay.start);
  const ends = daysOf(stay.end);
  return {
    starts: { from: starts.from, until: Math.min(starts.until, ends.until) },
    ends: { from: Math.max(starts.from, ends.from), until: ends.until },
  };
}

function daysOf(date: EdtfDate | null): NumberRange {
  return date?.days
    ? { from: dayNumber(date.days.from), until: dayNumber(date.days.until) }
    : ALL_DAYS;
}

function daysBetween({ first, last }: EdtfRun): NumberRange {
  return { from: daysOf(first).from, until: daysOf(last).until };
}

function joined(ranges: readonly NumberRange[]): readonly NumberRange[] {
  const result: NumberRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || a.until - b.until)) {
    const before = result.at(-1);
    if (before !== undefined && range.from <= before.until + 1) {
      result[result.length - 1] = { from: before.from, until: Math.max(before.until, range.until) };
    } else {
      result.push(range);
    }
  }
  return result;
}
