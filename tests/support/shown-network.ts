import type { ShownNetwork, ShownNode } from '../../src/export/shown-network.ts';
import type { ActorRef } from '../../src/model/actor-ref.ts';
import type { Day } from '../../src/model/day.ts';
import { globalIdOf } from '../../src/model/global-id.ts';
import type { NetworkEdge } from '../../src/model/network.ts';

const [ADA, BO, RU] = ['Person:ada', 'Person:bo', 'State:RU'].map(actorOf);
const [KIM] = ['Person:kim'].map(actorOf);

function actorOf(key: string): ActorRef {
  const [type = '', id = ''] = key.split(':');
  return { type: type as ActorRef['type'], id };
}

function node(actor: ActorRef | undefined, label: string, hops: number): ShownNode {
  const { type, id } = given(actor);
  const kind = type === 'State' ? 'STATE' : 'PERSON';
  return { id: globalIdOf({ type, id }), label, kind, recordId: id, hops };
}

function edge(
  source: ActorRef | undefined,
  target: ActorRef | undefined,
  occasionCount: number,
  days: readonly (readonly [string, string])[],
): NetworkEdge {
  return {
    source: given(source),
    target: given(target),
    occasionCount,
    meetingCount: occasionCount + 1,
    undatedCount: 1,
    firstDate: days.at(0)?.[0] ?? null,
    lastDate: days.at(-1)?.[1] ?? null,
    spells: days.map(([from, until]) => ({ from: from as Day, until: until as Day })),
  };
}

function given(actor: ActorRef | undefined): ActorRef {
  if (actor === undefined) {
    throw new Error('An actor of the test must be there.');
  }
  return actor;
}

/** Four actors with names that are hard to write, dated and undated ties, and one node without any. */
export const SHOWN_NETWORK: ShownNetwork = {
  language: 'ar',
  nodes: [
    node(ADA, 'Ada <"&\'> \u0007\ud800 the\nFirst', 0),
    node(BO, 'بو', 1),
    node(RU, 'true', 1),
    node(KIM, '\u{1F91D} كيم جونغ أون', 1),
  ],
  edges: [
    edge(ADA, BO, 2, [
      ['2019-04-25', '2019-04-25'],
      ['2024-06-18', '2024-06-19'],
    ]),
    edge(ADA, RU, 1, []),
    edge(BO, RU, 3, [['2001-01-01', '2001-12-31']]),
  ],
  omittedNodeCount: 7,
};
