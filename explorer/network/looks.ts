import type { NetworkNode, ShownNetwork, Tied } from './ties.ts';

/** How an actor is drawn; sizes are in pixels of the drawing at its natural size. */
export interface NodeLook {
  readonly size: number;
  readonly fontSize: number;
  /** How wide the name may be before it is cut. */
  readonly labelWidth: number;
  /** The width of the ground around each letter, which keeps lines off it. */
  readonly halo: number;
  /** Larger names lie above smaller ones. */
  readonly level: number;
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
  const afar = afarOf(nodes);
  return ({ degree, hops }) => {
    const share = degree / most;
    const isGiven = hops === 0;
    const isPlain = isGiven || afar === 1;
    const fontSize = Math.max(SMALLEST_FONT, USUAL_FONT * afar * (isPlain ? 1 : share ** 1.5));
    return {
      size: 14 + (16 * Math.sqrt(share) + (isGiven ? 6 : 0)) * Math.sqrt(afar),
      fontSize,
      labelWidth: fontSize * LETTERS,
      halo: fontSize / 6,
      level: Math.round(fontSize) + (isGiven ? 1 : 0),
      isGiven,
    };
  };
}

/** How a tie is drawn. */
export interface TieLook {
  readonly width: number;
  readonly opacity: number;
}

/** What happened more often is wider and plainer; where there are many ties, all are fainter. */
export function tieLooks({ nodes }: ShownNetwork): (tie: Pick<Tied, 'occasionCount'>) => TieLook {
  const afar = afarOf(nodes);
  return ({ occasionCount }) => ({
    width: Math.min(MOST_WIDTH, 0.5 + 1.1 * Math.sqrt(occasionCount)),
    opacity: Math.min(0.95, (0.4 + 0.12 * Math.sqrt(occasionCount)) / Math.sqrt(afar)),
  });
}

/** How much larger than usual a thing must be to be seen when a large network is seen as a whole. */
function afarOf(nodes: readonly NetworkNode[]): number {
  return Math.sqrt(Math.max(1, nodes.length / FEW));
}
