import type { RefKind } from '../../model/ref.ts';
import type { Statement } from '../statement.ts';

/** A reference with all that it may be, so that one statement tries every way. */
export interface RefQuestion {
  readonly ref: string;
  /** What it says if it is a global ID: the type's name -> the id. */
  readonly global: Readonly<Record<string, string>>;
  /** The ISO 3166 code that it is, if it looks like one. */
  readonly code: string | null;
  /** Its name key; null where nothing of it is left. */
  readonly key: string | null;
}

/** A thing that a reference may lead to, and at which step: the lowest one decides. */
export interface RefCandidate {
  readonly ref: string;
  readonly step: number;
  readonly label: RefKind;
  readonly id: string;
  readonly name: string;
}

/** One more than are shown, so that the reader of an error sees that there are others. */
const MOST_PER_STEP = 20;

/**
 * Everything of these kinds that each reference may lead to. Index seeks only: per reference and
 * kind two by global ID, two by record id, one by name, and for states and places two by code.
 */
export function candidatesOf(
  kinds: readonly RefKind[],
): Statement<readonly RefQuestion[], RefCandidate> {
  return {
    name: 'refsOf',
    text: `
      UNWIND $questions AS question
      CALL (question) { ${kinds.flatMap(stepsOf).join(' UNION ')} }
      RETURN question.ref AS ref, step, label, found.id AS id,
        coalesce(found.nameTexts[0], found.titleTexts[0], found.title, found.id) AS name
      ORDER BY ref, step, label, id
    `,
    encode: (questions) => ({ questions }),
    decode: ({ ref, step, label, id, name }) => ({ ref, step, label, id, name }),
  };
}

function stepsOf(kind: RefKind): readonly string[] {
  return [
    ...byId(kind, 1, `question.global.${kind}`),
    ...byId(kind, 2, 'question.ref'),
    ...byCode(kind),
    `MATCH (:Name {key: question.key})<-[:NAMED]-(owner:${kind})
     WITH DISTINCT owner AS found LIMIT ${MOST_PER_STEP}
     RETURN 4 AS step, '${kind}' AS label, found`,
  ];
}

/** By the id of today, and by an id that was merged away. */
function byId(kind: RefKind, step: number, id: string): readonly string[] {
  return [
    `MATCH (found:${kind} {id: ${id}}) RETURN ${step} AS step, '${kind}' AS label, found`,
    `MATCH (:FormerId {key: '${kind.toLowerCase()}:' + ${id}})-[:LEADS_TO]->(found:${kind})
     RETURN ${step} AS step, '${kind}' AS label, found`,
  ];
}

/** A state's first id is its code; the place that it is bears the state's id of today. */
function byCode(kind: RefKind): readonly string[] {
  if (kind === 'State') {
    return byId(kind, 3, 'question.code');
  }
  return kind === 'Place'
    ? [
        `MATCH (:FormerId {key: 'state:' + question.code})-[:LEADS_TO]->(state:State)
         MATCH (found:Place {id: state.id}) RETURN 3 AS step, 'Place' AS label, found`,
        "MATCH (found:Place {id: question.code}) RETURN 3 AS step, 'Place' AS label, found",
      ]
    : [];
}
