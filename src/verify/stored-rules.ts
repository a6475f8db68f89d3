import type { StoredNode } from '../graph/cypher/verify-view.ts';
import { dateFindings } from './date-findings.ts';
import type { Finding } from './finding.ts';
import { meetingFindings, unlistedFindings } from './meeting-findings.ts';
import { idOfEnd, type Surroundings } from './surroundings.ts';

/** Rules of the design over nodes as they stand in the graph. */
export interface StoredRules {
  /** What is wrong with one node; they come in the order of writing. */
  readonly node: (node: StoredNode) => readonly Finding[];
  /** What is wrong with some of them together, once all were seen. */
  readonly end: () => readonly Finding[];
}

export function createStoredRules(): StoredRules {
  const surroundings: Surroundings = { around: new Map(), parts: new Map(), unlisted: [] };
  return {
    node: (node) => {
      if (node.label === 'Place') {
        surroundings.around.set(node.key, node.links.map(idOfEnd));
      }
      return [
        ...dateFindings(node),
        ...node.parts.flatMap(partFindings),
        ...(node.label === 'Meeting' ? meetingFindings(node, surroundings) : []),
      ];
    },
    end: () => unlistedFindings(surroundings),
  };
}

function partFindings(part: StoredNode): readonly Finding[] {
  const { label, key, links } = part;
  const count = (type: string) => links.filter((link) => link.type === type).length;
  const finding = (code: string, rule: string, type: string): Finding => ({
    code,
    label,
    key,
    rule,
    value: String(count(type)),
  });
  switch (label) {
    case 'Account':
      return count('IN_DOCUMENT') === 1
        ? []
        : [finding('ACCOUNT_WITHOUT_DOCUMENT', 'must be in one document', 'IN_DOCUMENT')];
    case 'Tenure':
      return [
        ...(count('IN_OFFICE') === 1
          ? []
          : [finding('TENURE_WITHOUT_OFFICE', 'must be in one office', 'IN_OFFICE')]),
        ...(count('SOURCED_BY') > 0
          ? []
          : [finding('UNSOURCED', 'must have a source', 'SOURCED_BY')]),
      ];
    default:
      return [];
  }
}
