import { pick } from '../random.ts';
import { fieldsOf, listOf } from './one-shape.ts';
import type { Answer, SharedQuestion } from './shared-question.ts';

export const NETWORK: SharedQuestion = {
  name: 'a network, one hop',
  variables: (random, { popular }) => ({ id: pick(random, popular) }),
  liqa: `query($id: String!) {
    answer: network(around: [$id]) {
      nodes { actor { global: id recordId name } }
      edges { source target meetingCount firstDate { edtf } lastDate { edtf } }
    }
  }`,
  peer: null,
  bare: 'network',
  compared: nodesAndEdges,
  goals: { peerRate: null, bareCpu: 0.3 },
};

/** Liqa names the ends of an edge by global ids, and tells first the one that stands first. */
function nodesAndEdges(answer: Answer): unknown {
  return answer.map((network) => {
    const { nodes, edges } = fieldsOf(network);
    const people = listOf(nodes).map((node) => fieldsOf(fieldsOf(node)['actor'] ?? node));
    const ids = new Map(people.map(({ global, id }) => [global ?? id, String(id)]));
    return {
      people: people.map(({ id, name }) => ({ id, name })),
      edges: listOf(edges)
        .map(fieldsOf)
        .map(({ source, target, ...told }) => {
          const ends = [source, target].map((end) => ids.get(end) ?? '');
          return { ...told, ends: ends.sort().join(' ') };
        })
        .sort((one, other) => (one.ends < other.ends ? -1 : 1)),
    };
  });
}
