import type { ProjectedActor } from '../graph/cypher/projected.ts';
import { ACTOR_KINDS, type ActorLabel } from '../model/ref.ts';
import type { ActorKey } from '../model/view.ts';
import { lazyNameRanks } from './name-ranks.ts';
import type { ActorTable } from './projection.ts';

/** The actors alone, before anybody's seats are known. */
export type ActorNames = Omit<ActorTable, 'seatStarts' | 'seats' | 'meetings'>;

export function actorNames(
  byKind: Readonly<Record<ActorLabel, readonly ProjectedActor[]>>,
): ActorNames {
  const sorted = ACTOR_KINDS.map((kind) => sortedById(byKind[kind]));
  const [people = [], states = [], organizations = []] = sorted;
  const all = [...people, ...states, ...organizations];
  const names = {
    nameOrderEn: all.map(({ nameEn }) => nameEn),
    nameOrderAr: all.map(({ nameAr }) => nameAr),
  };
  return {
    ids: all.map(({ id }) => id),
    starts: {
      Person: 0,
      State: people.length,
      Organization: people.length + states.length,
      end: all.length,
    },
    names,
    nameRanks: {
      nameOrderEn: lazyNameRanks(names.nameOrderEn),
      nameOrderAr: lazyNameRanks(names.nameOrderAr),
    },
  };
}

/** The database sorts by other units than JavaScript does, which shows in rare scripts only. */
function sortedById(actors: readonly ProjectedActor[]): readonly ProjectedActor[] {
  const isSorted = actors.every(({ id }, at) => at === 0 || (actors[at - 1]?.id ?? '') < id);
  return isSorted ? actors : actors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The numbers of actors of a kind: from the first to the one before the last. */
export function rangeOf(
  { starts }: Pick<ActorTable, 'starts'>,
  kind: ActorLabel,
): readonly [number, number] {
  switch (kind) {
    case 'Person':
      return [starts.Person, starts.State];
    case 'State':
      return [starts.State, starts.Organization];
    case 'Organization':
      return [starts.Organization, starts.end];
  }
}

export function kindOf({ starts }: Pick<ActorTable, 'starts'>, actor: number): ActorLabel {
  return actor < starts.State ? 'Person' : actor < starts.Organization ? 'State' : 'Organization';
}

/** The number of an actor; -1 for one that is not there. */
export function actorOf(actors: Pick<ActorTable, 'ids' | 'starts'>, kind: ActorLabel, id: string) {
  const at = placeOf(actors, kind, id);
  return at < rangeOf(actors, kind)[1] && actors.ids[at] === id ? at : -1;
}

/** Where an actor of that id stands among those of its kind, or would stand. */
export function placeOf(
  actors: Pick<ActorTable, 'ids' | 'starts'>,
  kind: ActorLabel,
  id: string,
): number {
  let [low, high] = rangeOf(actors, kind);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors.ids[middle] ?? '') < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** `Person:ada` → its number, for as long as rows are read that name actors so. */
export function numbersOfKeys(names: ActorNames): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  names.ids.forEach((id, at) => {
    const key: ActorKey = `${kindOf(names, at)}:${id}`;
    numbers.set(key, at);
  });
  return numbers;
}
