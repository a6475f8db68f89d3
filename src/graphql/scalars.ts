import { BadInputError } from '../errors.ts';
import { parseDay } from '../model/day.ts';
import { parseLanguage } from '../model/language.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A day that exists, as `YYYY-MM-DD`, Gregorian, without a time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (day) => day,
  parseValue: (value) => {
    const day = typeof value === 'string' ? parseDay(value) : null;
    if (day === null) {
      throw new BadInputError('Date', 'a day that exists, as YYYY-MM-DD', value);
    }
    return day;
  },
});

builder.scalarType('DateTime', {
  description: 'A point in time, such as `2024-06-18T09:30:00Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (instant) => instant,
  parseValue: (value) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) {
      throw new BadInputError('DateTime', 'a point in time, as 2024-06-18T09:30:00Z', value);
    }
    return value;
  },
});

builder.scalarType('Language', {
  description: 'A language, with script or region where that matters: `ar`, `en`, `zh-Hant`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5646',
  serialize: (language) => language,
  parseValue: (value) => {
    const language = typeof value === 'string' ? parseLanguage(value) : null;
    if (language === null) {
      throw new BadInputError('Language', 'a language tag, such as ar or zh-Hant', value);
    }
    return language;
  },
});
