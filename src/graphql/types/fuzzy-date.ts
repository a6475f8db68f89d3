import { dateText } from '../../model/date-text.ts';
import { fuzzyDate } from '../../model/fuzzy-date.ts';
import { languageArgs } from '../language-arg.ts';
import { PART } from '../limits/declared.ts';
import { FuzzyDateType } from '../refs.ts';
import { DatePrecisionEnum } from './enums.ts';

FuzzyDateType.implement({
  description: 'A date as exact as it was told; no day is made up.',
  extensions: PART,
  fields: (t) => ({
    edtf: t.string({
      description: 'Extended Date/Time Format: `2024-06-18`, `2024-06`, `2024-06-18/2024-06-19`.',
      resolve: (edtf) => edtf,
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day that it may be; null where the start is open or unknown.',
      resolve: (edtf) => fuzzyDate(edtf).earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day that it may be; null where the end is open or not told.',
      resolve: (edtf) => fuzzyDate(edtf).latest,
    }),
    precision: t.field({
      type: DatePrecisionEnum,
      description: 'How exact it is.',
      resolve: (edtf) => fuzzyDate(edtf).precision,
    }),
    approximate: t.boolean({
      description: 'Told as "about".',
      resolve: (edtf) => fuzzyDate(edtf).approximate,
    }),
    uncertain: t.boolean({
      description: 'Told as doubtful.',
      resolve: (edtf) => fuzzyDate(edtf).uncertain,
    }),
    text: t.string({
      description: 'The date in words.',
      args: languageArgs,
      resolve: (edtf, { language }, context) => dateText({ edtf }, language ?? context.language),
    }),
  }),
});
