import type { VariablesOf } from 'gql.tada';
import type { networkAround } from '../../schema/client/explorer.ts';
import type { Query } from '../address/use-query.ts';
import { actorKindOf, meetingFilterOf, tiesOf } from '../parts/meeting-filter.ts';

export type NetworkQuestion = VariablesOf<typeof networkAround>;

export const HOPS = [1, 2, 3] as const;
/** Of how many actors a drawing is made at most; more than the last one nobody can read. */
export const MOST_NODES = [25, 50, 100, 200, 500] as const;
const USUAL_HOPS = 1;
const USUAL_MOST = 100;

export function hopsOf(query: Query): number {
  return chosenOf(HOPS, query.one('hops')) ?? USUAL_HOPS;
}

export function mostNodesOf(query: Query): number {
  return chosenOf(MOST_NODES, query.one('most')) ?? USUAL_MOST;
}

/** What the address asks; null where it names nobody to be in the middle. */
export function networkQuestionOf(query: Query): NetworkQuestion | null {
  const around = query.all('around');
  return around.length === 0
    ? null
    : {
        around: [...new Set(around)],
        hops: hopsOf(query),
        maxNodes: mostNodesOf(query),
        with: actorKindOf(query),
        ties: [...tiesOf(query)],
        where: meetingFilterOf(query),
      };
}

function chosenOf(choices: readonly number[], told: string | null): number | undefined {
  return choices.find((choice) => String(choice) === told);
}
