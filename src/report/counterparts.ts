import type { Loaders } from '../loaders/loaders.ts';
import type { EncounterCounts } from '../model/encounter.ts';
import { pickName } from '../model/pick-name.ts';

/** Somebody whom a person met, and how often. */
export interface Counterpart extends EncounterCounts {
  readonly id: string;
  readonly name: string;
}

export interface Counterparts {
  /** How many there are. */
  readonly count: number;
  /** Those who were met most often. */
  readonly first: readonly Counterpart[];
}

const MOST_COUNTERPARTS = 10;

/** The people whom a person met, the most often met first. */
export async function counterpartsOf(
  person: string,
  language: string,
  { encounters }: Loaders,
): Promise<Counterparts> {
  const asked = { with: 'Person', ties: ['MET'], language } as const;
  const listing = await encounters.of({ type: 'Person', id: person }, asked);
  const window = { after: null, before: null, limit: MOST_COUNTERPARTS, backwards: false };
  const [count, { items }] = await Promise.all([listing.totalCount(), listing.page(window)]);
  return {
    count,
    first: items.map(
      ({ row: { actor, occasionCount, meetingCount, undatedCount, firstDate, lastDate } }) => ({
        id: actor.id,
        name: pickName(actor.names, language).text,
        occasionCount,
        meetingCount,
        undatedCount,
        firstDate,
        lastDate,
      }),
    ),
  };
}
