import { seriesTexts, textOf, type Voice } from './edtf-date-text.ts';
import type { EdtfRun, EdtfSet, EdtfStay } from './edtf-expression.ts';
import { wordsOf } from './edtf-words.ts';
import { expressionOf, type FuzzyDate } from './fuzzy-date.ts';
import { recent } from './recent.ts';

const NUMBER = /^\d+$/;

/**
 * A date in words, such as `18–19 June 2024` or `one of 18 or 19 June 2024`: in English and Arabic
 * (of whatever region) wholly, elsewhere days, months and years as the language writes them, with
 * signs for the rest. In English for a language (RFC 5646) that is not known.
 */
export function dateText(date: Pick<FuzzyDate, 'edtf'>, language: string): string {
  const known = knownLanguages.of(language);
  const voice: Voice = { language: known, words: wordsOf(known) };
  const expression = expressionOf(date);
  switch (expression.shape) {
    case 'DATE':
      return textOf(expression.date, voice);
    case 'STAY':
      return stayText(expression, voice);
    default:
      return setText(expression, voice);
  }
}

function stayText({ start, end, goesOn }: EdtfStay, voice: Voice): string {
  return start !== null && goesOn
    ? voice.words.since(textOf(start, voice))
    : spanText({ first: start, last: end }, voice);
}

function setText({ shape, runs }: EdtfSet, voice: Voice): string {
  const [only, ...others] = runs;
  if (shape === 'ONE_OF' && only !== undefined && others.length === 0) {
    return choiceText(only, voice);
  }
  const dates = runs.flatMap(({ first, last }) =>
    first !== null && first === last ? [first] : [],
  );
  const isPlainList = dates.length === runs.length;
  const memberText = shape === 'ONE_OF' ? choosableText : spanText;
  const texts = isPlainList ? seriesTexts(dates, voice) : runs.map((run) => memberText(run, voice));
  const isOfDays = isPlainList && dates.every(({ precision }) => precision === 'DAY');
  return shape === 'ONE_OF' ? voice.words.oneOf(texts, isOfDays) : voice.words.allOf(texts);
}

/** A run, no other choice beside it, of which one day (month, year) is meant. */
function choiceText(run: EdtfRun, voice: Voice): string {
  const { first, last } = run;
  if (first === null || last === null || first === last) {
    return choosableText(run, voice);
  }
  const [from = '', until = ''] = seriesTexts([first, last], voice);
  return voice.words.between(from, until);
}

/** A run among other choices. */
function choosableText({ first, last }: EdtfRun, voice: Voice): string {
  if (first !== null && last === null) {
    return voice.words.orLater(textOf(first, voice));
  }
  return first === null && last !== null
    ? voice.words.orEarlier(textOf(last, voice))
    : spanText({ first, last }, voice);
}

/** All of a run, or the whole of a stay. */
function spanText({ first, last }: EdtfRun, voice: Voice): string {
  if (first === null) {
    return last === null ? voice.words.unknown : voice.words.until(textOf(last, voice));
  }
  if (last === null) {
    return voice.words.from(textOf(first, voice));
  }
  const [from = '', until = ''] = seriesTexts([first, last], voice);
  if (textOf(first, voice) === until) {
    return until;
  }
  // Numbers stand close (18–19 June, 2010–2014), longer texts apart.
  const isClose = NUMBER.test(from) && (first.precision === 'DAY' || NUMBER.test(until));
  return isClose ? `${from}–${until}` : `${from} – ${until}`;
}

/** Asked for with each date, and the locales of ICU are slow to ask. */
const knownLanguages = recent(200, knownLanguage);

function knownLanguage(language: string): string {
  try {
    const locale = new Intl.Locale(language);
    if (locale.language === 'en' || locale.language === 'ar') {
      return locale.language;
    }
    // Without this an unknown language would be written in that of the machine.
    return Intl.DateTimeFormat.supportedLocalesOf(locale.toString())[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) {
      return 'en';
    }
    throw error;
  }
}
