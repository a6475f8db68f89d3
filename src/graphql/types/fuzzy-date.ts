import { dateText } from '../../model/date-text.ts';
import { type FuzzyDate, fuzzyDate } from '../../model/fuzzy-date.ts';
import { languageArgs } from '../language-arg.ts';
import { FuzzyDateType } from '../refs.ts';
import { DatePrecisionEnum } from './enums.ts';

FuzzyDateType.implement({
  description: 'A date as exact as it was told; no day is made up.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description: 'Extended Date/Time Format: `2024-06-18`, `2024-06`, `2024-06-18/2024-06-19`.',
    }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'The first day that it may be; null where the start is open or unknown.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'The last day that it may be; null where the end is open or not told.',
    }),
    precision: t.expose('precision', {
      type: DatePrecisionEnum,
      description: 'How exact it is.',
    }),
    approximate: t.exposeBoolean('approximate', { description: 'Told as "about".' }),
    uncertain: t.exposeBoolean('uncertain', { description: 'Told as doubtful.' }),
    text: t.string({
      description: 'The date in words.',
      args: languageArgs,
      resolve: (date, { language }, context) => dateText(date, language ?? context.language),
    }),
  }),
});

/**
 * A stored date for a field of this type; it passed validation when it was loaded. It is read when
 * more than its text is asked for: a network has thousands of dates.
 */
export function dateOf(edtf: string | null): FuzzyDate | null {
  return edtf === null ? null : readWhenAsked(edtf);
}

function readWhenAsked(edtf: string): FuzzyDate {
  let read: FuzzyDate | undefined;
  const date = () => {
    read ??= fuzzyDate(edtf);
    return read;
  };
  return {
    edtf,
    get earliest() {
      return date().earliest;
    },
    get latest() {
      return date().latest;
    },
    get precision() {
      return date().precision;
    },
    get approximate() {
      return date().approximate;
    },
    get uncertain() {
      return date().uncertain;
    },
  };
}
