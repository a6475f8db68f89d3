import { int } from 'neo4j-driver';
import type { Candidate } from '../../model/search/found.ts';
import type { IndexQuestion } from '../search-query.ts';
import type { Statement } from '../statement.ts';

/** The names that full-text indexes give for each question, with what bears them. */
export const namesFound: Statement<readonly IndexQuestion[], Candidate> = {
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
    RETURN [label IN labels(owner) WHERE label <> 'Actor'][0] AS type, owner.id AS id,
      node.text AS name
  `,
  encode: (questions) => ({
    questions: questions.map((question) => ({ ...question, limit: int(question.limit) })),
  }),
  decode: ({ type, id, name }) => ({ type, id, name }),
};
