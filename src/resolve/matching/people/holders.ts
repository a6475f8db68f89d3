import { searchKeysOf } from '../../../model/search/search-keys.ts';
import { READINGS } from '../../../model/search/skeleton.ts';
import type { Evidence } from './evidence.ts';
import type { NameForm } from './name-form.ts';
import { areOfOneRole, type Post } from './posts.ts';

/** Records that were found to be one person, who is known by a full name. */
export interface Holder {
  /** The smallest record id. */
  readonly id: string;
  readonly forms: readonly NameForm[];
  readonly posts: readonly Post[];
}

export interface Holders {
  /** Those who acted for a state and of whose name a word looks or sounds like the given one. */
  alike(of: string, form: NameForm): readonly Holder[];
  /** All posts in one state of the same role, with who held them. */
  inRole(post: Post): readonly { readonly post: Post; readonly form: NameForm }[];
}

/** @param rootOf the cluster of a record id */
export function gatherHolders(people: Iterable<Evidence>, rootOf: (id: string) => string): Holders {
  const all = [...people];
  const byKey = new Map<string, Holder[]>();
  for (const holder of holdersIn(all, rootOf)) {
    for (const key of keysOfHolder(holder)) {
      add(byKey, key, holder);
    }
  }
  const byState = new Map<string, { readonly post: Post; readonly form: NameForm }[]>();
  for (const { full, short, posts } of all) {
    const [form] = [...full.values(), ...short.values()];
    for (const post of form === undefined ? [] : posts) {
      add(byState, post.of, { post, form });
    }
  }
  return {
    alike: (of, form) => [
      ...new Set(keysOfName(form).flatMap((key) => byKey.get(`${of}\n${key}`) ?? [])),
    ],
    inRole: (post) =>
      (byState.get(post.of) ?? []).filter((other) => areOfOneRole(post, other.post)),
  };
}

function holdersIn(people: readonly Evidence[], rootOf: (id: string) => string): readonly Holder[] {
  const members = new Map<string, Evidence[]>();
  for (const person of people) {
    add(members, rootOf(person.id), person);
  }
  return [...members.values()]
    .filter((group) => group.some(({ full }) => full.size > 0))
    .map((group) => ({
      id: group.map(({ id }) => id).sort()[0] ?? '',
      forms: [...new Map(group.flatMap(({ full }) => [...full])).values()],
      posts: group.flatMap(({ posts }) => posts).toSorted((a, b) => a.from - b.from),
    }));
}

function keysOfHolder({ forms, posts }: Holder): ReadonlySet<string> {
  const states = new Set(posts.map(({ of }) => of));
  const keys = forms.flatMap(keysOfName);
  return new Set([...states].flatMap((of) => keys.map((key) => `${of}\n${key}`)));
}

function keysOfName({ text }: NameForm): readonly string[] {
  const { words, skeletons } = searchKeysOf(text, READINGS.ofNames.stored);
  return [...new Set([...words, ...skeletons])];
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(value);
}
