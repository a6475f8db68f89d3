import type { Random } from '../random.ts';
import { HOSTILE_TEXTS, HOSTILE_VALUES } from './hostile-pieces.ts';

type Holder = Record<string | number, unknown>;

interface Slot {
  readonly holder: Holder;
  readonly key: string;
}

/** A copy of records in which one value is missing, of the wrong kind, or where it does not belong. */
export function mutateTree(value: unknown, random: Random): unknown {
  const top: Holder = { top: structuredClone(value) };
  const slots = slotsIn(top);
  random.pick(MUTATIONS)(random.pick(slots), slots, random);
  return top['top'];
}

/** Every place in it that holds a value. */
function slotsIn(holder: Holder): readonly Slot[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(isHolder(value) ? slotsIn(value) : []),
  ]);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

type TreeMutation = (slot: Slot, slots: readonly Slot[], random: Random) => void;

const MUTATIONS: readonly TreeMutation[] = [
  ({ holder, key }) => remove(holder, key),
  ({ holder, key }, _slots, random) => put(holder, key, random.pick(HOSTILE_VALUES)),
  ({ holder, key }, _slots, random) => put(holder, key, random.pick(HOSTILE_TEXTS)),
  ({ holder, key }) => put(holder, key, [holder[key]]),
  ({ holder, key }) => put(holder, key, { [key]: holder[key] }),
  ({ holder, key }, slots, random) => {
    const other = random.pick(slots);
    put(holder, key, structuredClone(other.holder[other.key]));
  },
  ({ holder, key }, slots, random) => {
    // Two values change places: ids that lead elsewhere, dates that go backwards.
    const values = slots.filter((slot) => !isHolder(slot.holder[slot.key]));
    const other = random.pick(values.length > 0 ? values : slots);
    const held = structuredClone(holder[key]);
    put(holder, key, structuredClone(other.holder[other.key]));
    put(other.holder, other.key, held);
  },
  ({ holder }, _slots, random) =>
    put(holder, random.pick(HOSTILE_TEXTS), random.pick(HOSTILE_VALUES)),
  ({ holder, key }, _slots, random) => {
    const value = holder[key];
    put(holder, random.pick(HOSTILE_TEXTS), value);
    remove(holder, key);
  },
  ({ holder, key }, _slots, random) => {
    const value = holder[key];
    // What an earlier slip took away is no text either.
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    const at = random.below(text.length + 1);
    put(holder, key, text.slice(0, at) + random.pick(HOSTILE_TEXTS) + text.slice(at));
  },
  ({ holder, key }, _slots, random) => {
    const value = holder[key];
    if (Array.isArray(value) && value.length > 0) {
      put(
        holder,
        key,
        Array.from({ length: 1 + random.below(600) }, (_, at) => value[at % value.length]),
      );
    }
  },
];

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) {
    holder.splice(Number(key), 1);
  } else {
    delete holder[key];
  }
}

/** Also under `__proto__`, which an assignment would not keep. */
function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) {
    // A list has no other fields, and must stay one.
    holder.push(value);
    return;
  }
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
