import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ShownNetwork } from './ties.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Where each actor stands, by global ID. */
export type Positions = ReadonlyMap<string, Position>;

/** The same picture for a frame that is higher than wide. */
export function turned(positions: Positions): Positions {
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: y, y: x }]));
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** How long one slice may take, in milliseconds: the rest of a frame is for the page. */
const SLICE_MS = 6;
/** d3-force cools down in as many steps; a fixed number gives the same picture on any machine. */
const STEPS = 300;
/** Bodies so many pixels apart no longer push each other, else who is tied to nobody flies away. */
const FARTHEST_PUSH = 700;

/**
 * Lays a network out in slices between the frames of the page. The same network gives the same
 * picture, in whatever order and language it comes. @returns what breaks it off
 */
export function layOut(network: ShownNetwork, done: (positions: Positions) => void): () => void {
  const { bodies, step } = simulationOf(network);
  let steps = 0;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    while (steps < STEPS && performance.now() < end) {
      step();
      steps += 1;
    }
    if (steps < STEPS) {
      frame = requestAnimationFrame(slice);
    } else {
      done(new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }])));
    }
  };
  let frame = requestAnimationFrame(slice);
  return () => cancelAnimationFrame(frame);
}

function simulationOf({ nodes, ties }: ShownNetwork) {
  // By id, since d3-force begins with a spiral in the order in which it is given the bodies.
  const bodies: readonly Body[] = nodes
    .map(({ actor }) => ({ id: actor.id }))
    .sort((one, other) => compare(one.id, other.id));
  const links: readonly SimulationLinkDatum<Body>[] = ties
    .map(({ a, b }) => ({ source: a.actor.id, target: b.actor.id }))
    .sort((one, other) => compare(one.source + one.target, other.source + other.target));
  const simulation = forceSimulation([...bodies])
    .stop()
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>([...links])
        .id(({ id }) => id)
        .distance(110),
    )
    .force('push', forceManyBody().strength(-480).distanceMax(FARTHEST_PUSH))
    .force('x', forceX(0).strength(0.05))
    // A drawing is wider than high.
    .force('y', forceY(0).strength(0.12))
    .force('apart', forceCollide(34));
  return { bodies, step: () => simulation.tick() };
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
