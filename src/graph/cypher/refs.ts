import type { RefKind } from '../../model/ref.ts';
import type { Statement } from '../statement.ts';

/** A reference with all that it may be, so that one statement tries every way. */
export interface RefQuestion {
  readonly ref: string;
  /** Kind -> the ids that it may be of that kind. */
  readonly ids: Readonly<Partial<Record<RefKind, readonly string[]>>>;
  /** Keys of ids that were merged away: `person:kim-jong-woon`. */
  readonly formerKeys: readonly string[];
  /** Its name key; null where nothing of it is left. */
  readonly nameKey: string | null;
}

/** A thing that a reference may lead to. */
export interface RefCandidate {
  readonly ref: string;
  readonly label: RefKind;
  readonly id: string;
  readonly name: string;
  /** The id or the key by which it was found; null: by name. */
  readonly via: string | null;
}

/** An error need not list more; one more than that tells that there are others. */
const MOST_BY_NAME = 21;

/** Everything of these kinds that each reference may lead to, by index seeks only. */
export function candidatesOf(
  kinds: readonly RefKind[],
): Statement<readonly RefQuestion[], RefCandidate> {
  const ways = [
    ...kinds.map(
      (kind) => `MATCH (found:${kind}) WHERE found.id IN question.ids.${kind}
        RETURN found, found.id AS via`,
    ),
    `MATCH (former:FormerId)-[:LEADS_TO]->(found) WHERE former.key IN question.formerKeys
      RETURN found, former.key AS via`,
    `MATCH (:Name {key: question.nameKey})<-[:NAMED]-(found)
      WHERE any(label IN labels(found) WHERE label IN $kinds)
      WITH DISTINCT found LIMIT ${MOST_BY_NAME}
      RETURN found, null AS via`,
  ];
  return {
    name: 'refsOf',
    text: `
      UNWIND $questions AS question
      CALL (question) { ${ways.join(' UNION ALL ')} }
      WITH question.ref AS ref, found, via,
        [label IN labels(found) WHERE label IN $kinds][0] AS label
      WHERE label IS NOT NULL
      RETURN ref, label, via, found.id AS id,
        coalesce(found.nameTexts[0], found.titleTexts[0], found.title, found.id) AS name
      ORDER BY ref, label, id
    `,
    encode: (questions) => ({ questions, kinds }),
    decode: ({ ref, label, id, name, via }) => ({ ref, label, id, name, via }),
  };
}
