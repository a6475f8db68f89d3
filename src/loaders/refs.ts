import DataLoader from 'dataloader';
import { AmbiguousRefError, BadInputError, NotFoundError } from '../errors.ts';
import { candidatesOf, type RefCandidate, type RefQuestion } from '../graph/cypher/refs.ts';
import type { GraphReader } from '../graph/run.ts';
import { globalIdOf, parseGlobalId } from '../model/global-id.ts';
import { nameKey } from '../model/name-key.ts';
import type { RefKind, Refs, ResolvedRef } from '../model/ref.ts';
import { perArguments } from './batch.ts';

/** No name is longer; a text that is could only be meant to cost time. */
const LONGEST_REF = 300;

/** Knows some references without asking the graph; null for those that it does not know. */
export type KnownRefs = (ref: string, kinds: readonly RefKind[]) => ResolvedRef | null;

/** The references of one request: one statement for all that are asked for at once of one set of kinds. */
export function createRefs(graph: GraphReader, known: KnownRefs = () => null): Refs {
  const batches = perArguments((kinds: readonly RefKind[]) => batchRefs(graph, kinds));
  return {
    resolve: async (ref, kinds) => {
      if (ref.length > LONGEST_REF) {
        throw new BadInputError('ref', `at most ${LONGEST_REF} characters`, `${ref.length}`);
      }
      const found = known(ref, kinds);
      const label = kinds.find((kind) => kind === found?.label);
      return found !== null && label !== undefined
        ? { label, id: found.id }
        : decide(ref, kinds, await batches(kinds).load(ref));
    },
  };
}

function batchRefs(
  graph: GraphReader,
  kinds: readonly RefKind[],
): DataLoader<string, readonly RefCandidate[]> {
  const statement = candidatesOf(kinds);
  const questions = (refs: readonly string[]) => refs.map((ref) => questionOf(ref, kinds));
  return new DataLoader(async (refs) => {
    const found = new Map<string, RefCandidate[]>(refs.map((ref) => [ref, []]));
    for (const candidate of await graph.read(statement, questions(refs))) {
      found.get(candidate.ref)?.push(candidate);
    }
    return refs.map((ref) => found.get(ref) ?? []);
  });
}

function questionOf(ref: string, kinds: readonly RefKind[]): RefQuestion {
  const global = parseGlobalId(ref);
  const idsOf = (kind: RefKind) => (global?.type === kind ? [global.id, ref] : [ref]);
  return {
    ref,
    ids: Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind)])),
    formerKeys: kinds.flatMap((kind) => idsOf(kind).map((id) => formerKey(kind, id))),
    nameKey: nameKey(ref) || null,
  };
}

/** Which one it is: the first step that leads anywhere decides, whatever later ones would find. */
function decide<Kind extends RefKind>(
  ref: string,
  kinds: readonly Kind[],
  candidates: readonly RefCandidate[],
): ResolvedRef<Kind> {
  const first = Math.min(...candidates.map(stepOf));
  const found = candidates.filter((candidate) => stepOf(candidate) === first);
  const different = [...new Map(found.map((one) => [globalIdOf(typed(one)), one])).entries()];
  const label = kinds.find((kind) => kind === found[0]?.label);
  const [only] = found;
  if (only === undefined || label === undefined) {
    throw new NotFoundError(ref, kinds);
  }
  if (different.length > 1) {
    throw new AmbiguousRefError(
      ref,
      different.map(([id, { name }]) => ({ id, name })),
    );
  }
  return { label, id: only.id };
}

/** Global ID, record id (of a state its ISO code), name: of today or of before. */
function stepOf({ ref, label, via }: RefCandidate): number {
  if (via === null) {
    return 3;
  }
  return via === ref || via === formerKey(label, ref) ? 2 : 1;
}

function typed({ label, id }: RefCandidate) {
  return { type: label, id };
}

/** As the graph names an id that was merged away. */
function formerKey(kind: RefKind, id: string): string {
  return `${kind.toLowerCase()}:${id}`;
}
