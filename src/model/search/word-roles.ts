import { addedToOrdinal, ordinalOf } from './ordinals.ts';
import {
  ARTICLES,
  HONORIFICS,
  JUNIORS,
  PARTICLES,
  PLACES_OF_HONOUR,
  SENIORS,
} from './word-lists.ts';

/**
 * What a word does in a name. HONORIFIC: a title before it. BYNAME: what may be a title or a
 * particle, but stands where names stand. NUMBER: `II`; GENERATION: `Jr`.
 */
export type WordRole =
  | 'NAME'
  | 'BYNAME'
  | 'HONORIFIC'
  | 'ARTICLE'
  | 'PARTICLE'
  | 'INITIAL'
  | 'PATRONYMIC'
  | 'NUMBER'
  | 'GENERATION';

export interface Role {
  readonly role: WordRole;
  /** Of a NUMBER: which; of a GENERATION: 1 senior, 2 junior; of others 0. */
  readonly value: number;
}

const PATRONYMIC = /(ovich|evich|ovna|evna|ович|евич|овна|евна|وفيتش|ييفيتش|وفنا)$/u;

/**
 * @param keys the name keys of a name's words
 * @param written the words as written, with a full stop where one follows
 */
export function rolesOf(keys: readonly string[], written: readonly string[]): readonly Role[] {
  const start = honorificsBefore(keys);
  const roles: Role[] = [];
  for (const [at, key] of keys.entries()) {
    const before = roles.at(-1);
    const added = before?.role === 'NUMBER' ? addedToOrdinal(key) : null;
    if (before !== undefined && added !== null) {
      roles[at - 1] = { role: 'NUMBER', value: before.value + added };
      roles.push({ role: 'ARTICLE', value: 0 });
    } else if (at < start) {
      roles.push({ role: 'HONORIFIC', value: 0 });
    } else {
      roles.push(roleOf(key, written[at] ?? '', at - start, keys.length - 1 - at));
    }
  }
  return roles;
}

/** How many words before the name are titles; a name of nothing but titles has none. */
function honorificsBefore(keys: readonly string[]): number {
  let start = 0;
  for (const [at, key] of keys.entries()) {
    const leadsOn = at > 0 && (ARTICLES.has(key) || key === 'of' || key === 'de');
    if (isHonorific(key) || (at > 0 && PLACES_OF_HONOUR.has(key))) {
      start = at + 1;
    } else if (!leadsOn) {
      break;
    }
  }
  return start >= keys.length ? 0 : start;
}

/** @param at how many words of the name stand before, and `behind` behind it */
function roleOf(key: string, written: string, at: number, behind: number): Role {
  const number = at > 0 && !written.endsWith('.') ? ordinalOf(key, written) : null;
  if (number !== null && (key.length > 1 || behind === 0)) {
    return { role: 'NUMBER', value: number };
  }
  if (at > 0 && (JUNIORS.has(key) || SENIORS.has(key))) {
    return { role: 'GENERATION', value: JUNIORS.has(key) ? 2 : 1 };
  }
  return { role: roleAmong(key, at > 0, behind > 0), value: 0 };
}

function roleAmong(key: string, hasBefore: boolean, hasBehind: boolean): WordRole {
  if (ARTICLES.has(key) && (hasBefore || hasBehind)) {
    return 'ARTICLE';
  }
  if (!hasBehind) {
    return 'NAME';
  }
  if (PARTICLES.has(key)) {
    return hasBefore ? 'PARTICLE' : 'BYNAME';
  }
  if (key.length === 1) {
    return 'INITIAL';
  }
  if (hasBefore && PATRONYMIC.test(key)) {
    return 'PATRONYMIC';
  }
  return hasBefore && isHonorific(key) ? 'BYNAME' : 'NAME';
}

function isHonorific(key: string): boolean {
  return HONORIFICS.has(key) || (key.startsWith('ال') && HONORIFICS.has(key.slice(2)));
}
