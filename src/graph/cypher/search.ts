import { int } from 'neo4j-driver';
import type { Candidate } from '../../model/search/found.ts';
import type { IndexQuestion } from '../search-query.ts';
import type { Statement } from '../statement.ts';

/** The names that full-text indexes give for all questions, with what bears them: one row. */
export const namesFound: Statement<readonly IndexQuestion[], readonly Candidate[]> = {
  name: 'namesFound',
  text: `
    UNWIND $questions AS question
    CALL (question) {
      CALL db.index.fulltext.queryNodes(question.index, question.query, {limit: question.limit})
      YIELD node
      RETURN node
    }
    WITH DISTINCT node
    MATCH (node)<-[:NAMED]-(owner)
    RETURN collect([head([label IN labels(owner) WHERE label <> 'Actor']), owner.id, node.text])
      AS names
  `,
  encode: (questions) => ({
    questions: questions.map((question) => ({ ...question, limit: int(question.limit) })),
  }),
  decode: ({ names }) =>
    names.map(([type, id, name]: Parameters<typeof candidate>) => candidate(type, id, name)),
};

function candidate(type: Candidate['type'], id: string, name: string): Candidate {
  return { type, id, name };
}
