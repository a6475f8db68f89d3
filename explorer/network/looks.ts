import type { NetworkNode, ShownNetwork, Tied } from './ties.ts';

/** How an actor is drawn; sizes are in pixels of the drawing at its natural size. */
export interface NodeLook {
  readonly size: number;
  readonly fontSize: number;
  /** How wide the name may be before it is cut. */
  readonly labelWidth: number;
  readonly isGiven: boolean;
}

/** How large a network may be for every name to be as large as another. */
const FEW = 40;
const USUAL_FONT = 13;
const SMALLEST_FONT = 10;
const LETTERS = 13;
const MOST_WIDTH = 9;

/**
 * Who has many ties is larger, and so is the name. A large network is seen from afar as a whole:
 * the names of the few that hold it together are readable then, and the others when one comes
 * nearer, else they would cover each other.
 */
export function nodeLooks({ nodes }: ShownNetwork): (node: NetworkNode) => NodeLook {
  const most = nodes.reduce((so, { degree }) => Math.max(so, degree), 1);
  const afar = Math.max(1, nodes.length / FEW) ** 0.4;
  return ({ degree, hops }) => {
    const share = degree / most;
    const isGiven = hops === 0;
    const isPlain = isGiven || afar === 1;
    const fontSize = Math.max(SMALLEST_FONT, USUAL_FONT * afar * (isPlain ? 1 : share));
    return {
      size: (14 + 16 * Math.sqrt(share) + (isGiven ? 6 : 0)) * Math.sqrt(afar),
      fontSize,
      labelWidth: fontSize * LETTERS,
      isGiven,
    };
  };
}

/** The width of the line of a tie. */
export function tieWidth({ occasionCount }: Pick<Tied, 'occasionCount'>): number {
  return Math.min(MOST_WIDTH, 0.5 + 1.1 * Math.sqrt(occasionCount));
}

/** What happened more often is plainer. */
export function tieOpacity({ occasionCount }: Pick<Tied, 'occasionCount'>): number {
  return Math.min(0.95, 0.4 + 0.12 * Math.sqrt(occasionCount));
}
