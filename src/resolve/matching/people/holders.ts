import { searchKeysOf } from '../../../model/search/search-keys.ts';
import { READINGS } from '../../../model/search/skeleton.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import { type NameForm, ownWordsOf } from './name-form.ts';
import type { Post } from './posts.ts';
import { SURELY } from './word-likeness.ts';

const LETTERS_OF_LONG = 6;
const LETTERS_OF_BEGINNING = 3;

/** Records that were found to be one person. */
export interface Holder {
  /** The smallest record id. */
  readonly id: string;
  /** Whether the forms are full names; of who has none they are surnames. */
  readonly isNamed: boolean;
  readonly forms: readonly NameForm[];
  /** In order of time, by {@link officeKey}. */
  readonly posts: ReadonlyMap<string, readonly Post[]>;
}

/** A post with the name by which a record shows somebody in it. */
export interface Held {
  readonly post: Post;
  readonly form: NameForm;
}

export interface Holders {
  /** Those who acted for a state and of whose name a word looks or sounds like the given one. */
  alike(of: string, form: NameForm): readonly Holder[];
  /** Those who held an office. */
  inOffice(post: Post): readonly Holder[];
  /** In how many states somebody bears a word of the name, as it is spelled; particles are none. */
  statesWith(form: NameForm): number;
  /** How many bear a word as it is spelled, in all states. */
  bearersOf(word: string): number;
  readonly all: readonly Holder[];
  /** Whether somebody of another name held the office between two times. */
  isAnotherBetween(a: Held, b: Held): boolean;
}

/** Offices of one kind in one state. */
export function officeKey({ of, role }: Post): string {
  return `${of}\n${role}`;
}

/** What is made of people once, whoever of them are found to be one. */
export interface Ground {
  keysOf(form: NameForm): readonly string[];
  readonly isAnotherBetween: Holders['isAnotherBetween'];
}

export function groundOf(people: readonly Evidence[], compare: Compare): Ground {
  const remembered = new Map<NameForm, readonly string[]>();
  return {
    keysOf: (form) => {
      const keys = remembered.get(form) ?? keysOfName(form);
      remembered.set(form, keys);
      return keys;
    },
    isAnotherBetween: otherHolders(people, compare),
  };
}

/** @param all everybody, or those of a full name only: {@link holdersIn} */
export function gatherHolders(
  all: readonly Holder[],
  { keysOf, isAnotherBetween }: Ground,
): Holders {
  const byKey = new Map<string, Holder[]>();
  const statesByKey = new Map<string, Set<string>>();
  const bearers = new Map<string, Set<Holder>>();
  const byPost = new Map<string, Holder[]>();
  for (const holder of all) {
    for (const office of holder.posts.keys()) {
      add(byPost, office, holder);
    }
    for (const key of keysOfHolder(holder, keysOf)) {
      add(byKey, key, holder);
      if (!holder.isNamed) {
        continue;
      }
      const [of = '', word = ''] = key.split('\n');
      statesByKey.set(word, (statesByKey.get(word) ?? new Set()).add(of));
      bearers.set(word, (bearers.get(word) ?? new Set()).add(holder));
    }
  }
  return {
    all,
    bearersOf: (word) => bearers.get(word)?.size ?? 0,
    statesWith: (form) =>
      Math.max(
        0,
        ...ownWordsOf(form)
          .split(' ')
          .map((word) => statesByKey.get(word)?.size ?? 0),
      ),
    inOffice: (post) => byPost.get(officeKey(post)) ?? [],
    alike: (of, form) => [
      ...new Set(keysOf(form).flatMap((key) => byKey.get(`${of}\n${key}`) ?? [])),
    ],
    isAnotherBetween,
  };
}

/** Tells whether somebody of another name held the office between two times. */
function otherHolders(people: readonly Evidence[], compare: Compare): Holders['isAnotherBetween'] {
  const held = heldOffices(people);
  return (a, b) => {
    const [first, second] = a.post.from <= b.post.from ? [a.post, b.post] : [b.post, a.post];
    const others = held.get(officeKey(a.post)) ?? [];
    const between = others.slice(
      firstAfter(others, first.until),
      firstAfter(others, second.from - 1),
    );
    // Ranks are shared by who heads a party and who heads the state, titles by those of one office.
    return between.some(
      ({ post, form }) =>
        post.title === a.post.title &&
        post.until < second.from &&
        compare(a.form, form).surety < SURELY,
    );
  };
}

/** By {@link officeKey}, in order of time. */
function heldOffices(people: readonly Evidence[]): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>();
  for (const { full, short, posts } of people) {
    const [form] = [...full.values(), ...short.values()];
    for (const post of form === undefined ? [] : posts.filter(({ isFormer }) => !isFormer)) {
      add(held, officeKey(post), { post, form });
    }
  }
  for (const list of held.values()) {
    list.sort((a, b) => a.post.from - b.post.from);
  }
  return held;
}

/** The place of the first that begins after a day, found by halving. */
function firstAfter(held: readonly Held[], day: number): number {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isAfter = (held[middle]?.post.from ?? 0) > day;
    [low, high] = isAfter ? [low, middle] : [middle + 1, high];
  }
  return low;
}

/** @param rootOf the cluster of a record id */
export function holdersIn(
  people: readonly Evidence[],
  rootOf: (id: string) => string,
): readonly Holder[] {
  const members = new Map<string, Evidence[]>();
  for (const person of people) {
    add(members, rootOf(person.id), person);
  }
  return [...members.values()].map((group) => {
    const full = new Map(group.flatMap(({ full }) => [...full]));
    const names = full.size > 0 ? full : new Map(group.flatMap(({ short }) => [...short]));
    return {
      id: group.map(({ id }) => id).sort()[0] ?? '',
      isNamed: full.size > 0,
      forms: [...names.values()],
      posts: byOffice(group.flatMap(({ posts }) => posts)),
    };
  });
}

export function postsHeldBy({ posts }: Holder): readonly Post[] {
  return [...posts.values()].flat();
}

function byOffice(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const offices = new Map<string, Post[]>();
  for (const post of posts.toSorted((a, b) => a.from - b.from || a.until - b.until)) {
    add(offices, officeKey(post), post);
  }
  return offices;
}

function keysOfHolder({ forms, posts }: Holder, keysOf: Ground['keysOf']): ReadonlySet<string> {
  const states = new Set([...posts.values()].flatMap(([post]) => (post ? [post.of] : [])));
  const keys = forms.flatMap(keysOf);
  return new Set([...states].flatMap((of) => keys.map((key) => `${of}\n${key}`)));
}

/** What names that look or sound alike have in common: a slip within a long word leaves its beginning. */
export function keysOfName({ text }: NameForm): readonly string[] {
  const { words, skeletons } = searchKeysOf(text, READINGS.ofNames.stored);
  const beginnings = words
    .filter(({ length }) => length >= LETTERS_OF_LONG)
    .map((word) => `${word.slice(0, LETTERS_OF_BEGINNING)}-`);
  return [...new Set([...words, ...skeletons, ...beginnings])];
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(value);
}
