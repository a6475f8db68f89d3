import type { Finding } from '../../model/finding.ts';
import type { Statement } from '../statement.ts';

/** All that rules found in the graph as it is. Scans three labels: a load looks at all of it anyway. */
export const findings: Statement<undefined, Finding> = {
  name: 'findings',
  text: `
    MATCH (j:Judgement)
    WHERE j.automatic AND j.verdict IN ['SAME', 'OPEN']
    RETURN CASE j.verdict WHEN 'SAME' THEN 'MERGED' ELSE 'UNDECIDED' END AS what,
      j.of AS of, j.key AS key
    UNION ALL
    MATCH (g:Disagreement)-[:ABOUT]->(m:Meeting)
    RETURN 'DISAGREEMENT' AS what, g.field AS of, m.id AS key
    UNION ALL
    MATCH (p:Person)
    WHERE all(kind IN p.nameKinds WHERE kind = 'WEAK')
    RETURN 'WEAKLY_NAMED' AS what, 'person' AS of, p.id AS key
  `,
  encode: () => ({}),
  decode: ({ what, of, key }) => ({ what, of, key }),
};
