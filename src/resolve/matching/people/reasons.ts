import { dayOfNumber } from '../../../model/day.ts';
import type { NameForm } from './name-form.ts';
import type { Post } from './posts.ts';

/** `same name Andrei Gromyko`, or both spellings. */
export function namesInWords(a: NameForm, b: NameForm): string {
  const [first = '', second = ''] = [a.text, b.text].sort();
  return a.key === b.key ? `same name ${first}` : `alike names ${first} and ${second}`;
}

/** The two posts that lie nearest: `Foreign Minister of the Soviet Union in 1973 and 1975`. */
export function postsInWords(a: Post, b: Post): string {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  const [from, until] = [yearOf(first), yearOf(second)];
  if (first.title !== second.title) {
    return `${first.title} in ${from}, ${second.title} in ${until}`;
  }
  return `${first.title} in ${from === until ? from : `${from} and ${until}`}`;
}

function yearOf({ from, until }: Post): string {
  const day = Number.isFinite(from) ? from : until;
  return String(Number(dayOfNumber(day).slice(0, 'YYYY'.length)));
}
