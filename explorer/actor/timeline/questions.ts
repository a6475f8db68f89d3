import type { MeetingFilter } from '../../parts/meeting-filter.ts';
import { yearKey } from './bars.ts';
import type { Years } from './years.ts';

/** The question for the meetings of each year of all time. */
export function yearsQuestion(where: MeetingFilter) {
  return { by: ['YEAR' as const], where };
}

/** The question for the meetings of each month of some years. */
export function monthsQuestion(where: MeetingFilter, { first, last }: Years) {
  const during = { edtf: `${yearKey(first)}/${yearKey(last)}` };
  return { by: ['MONTH' as const], where: { ...where, during } };
}
