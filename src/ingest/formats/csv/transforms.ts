import { shown } from '../../validate/validate-values.ts';
import { slug } from '../slug.ts';
import { dateForm } from './date-form.ts';
import type { Scalar, Transform } from './mapping-schema.ts';

export type Value = Scalar | readonly Scalar[];

/** Told the rule that a value breaks, and the value. */
export type Refuse = (problem: string) => void;

/** A value after all that is done to it; of a list, each of it. What is empty stays empty. */
export function transformed(value: Value, transforms: readonly Transform[], refuse: Refuse): Value {
  return transforms.reduce<Value>((now, transform) => {
    const done = listOf(now).flatMap((one) => listOf(applied(one, transform, refuse)));
    const isOne = !Array.isArray(now) && !isSplit(transform);
    return isOne ? (done[0] ?? null) : done;
  }, value);
}

function listOf(value: Value): readonly Scalar[] {
  return isList(value) ? value : [value];
}

function isList(value: Value): value is readonly Scalar[] {
  return Array.isArray(value);
}

function isSplit(transform: Transform): boolean {
  return typeof transform !== 'string' && 'split' in transform;
}

function applied(value: Scalar, transform: Transform, refuse: Refuse): Value {
  if (typeof value !== 'string') {
    return value;
  }
  if (typeof transform === 'string') {
    return WORDS[transform](value);
  }
  if ('split' in transform) {
    return parts(value, transform.split);
  }
  if ('values' in transform) {
    return lookedUp(value, transform, refuse);
  }
  return value.trim() === '' ? '' : dated(value.trim(), transform.date, refuse);
}

const WORDS: Readonly<Record<Extract<Transform, string>, (text: string) => string>> = {
  trim: (text) => text.trim(),
  lower: (text) => text.toLowerCase(),
  slug: (text) => (text.trim() === '' ? '' : slug(text)),
};

/** What stands between separators, without what is empty. */
export function parts(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function lookedUp(
  text: string,
  transform: Extract<Transform, { values: unknown }>,
  refuse: Refuse,
): Scalar {
  const { values } = transform;
  const found = Object.hasOwn(values, text) ? values[text] : transform.default;
  if (found !== undefined) {
    return found;
  }
  if (text.trim() !== '') {
    const known = Object.keys(values);
    const some = known.slice(0, MOST_SHOWN_VALUES).join(', ');
    const more = known.length > MOST_SHOWN_VALUES ? ', …' : '';
    refuse(`must be one of: ${some}${more}, but got: ${shown(text)}`);
  }
  return '';
}

const MOST_SHOWN_VALUES = 10;

function dated(text: string, form: string, refuse: Refuse): string {
  const date = dateForm(form)?.read(text) ?? null;
  if (date === null) {
    refuse(`must be a date written ${form}, but got: ${shown(text)}`);
  }
  return date ?? '';
}
