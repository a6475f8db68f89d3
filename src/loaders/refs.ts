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
/** ISO 3166 alpha-2, and ISO 3166-3 for states of the past. */
const ISO_CODE = /^[A-Z]{2}(?:[A-Z]{2})?$/;

/** The references of one request: one statement for all that are asked for at once of one set of kinds. */
export function createRefs(graph: GraphReader): Refs {
  const batches = perArguments((kinds: readonly RefKind[]) => batchRefs(graph, kinds));
  return {
    resolve: async (ref, kinds) => {
      if (ref.length > LONGEST_REF) {
        throw new BadInputError('ref', `at most ${LONGEST_REF} characters`, `${ref.length}`);
      }
      return decide(ref, kinds, await batches(kinds).load(ref));
    },
  };
}

function batchRefs(
  graph: GraphReader,
  kinds: readonly RefKind[],
): DataLoader<string, readonly RefCandidate[]> {
  const statement = candidatesOf(kinds);
  return new DataLoader(async (refs) => {
    const found = new Map<string, RefCandidate[]>(refs.map((ref) => [ref, []]));
    for (const candidate of await graph.read(statement, refs.map(questionOf))) {
      found.get(candidate.ref)?.push(candidate);
    }
    return refs.map((ref) => found.get(ref) ?? []);
  });
}

function questionOf(ref: string): RefQuestion {
  const global = parseGlobalId(ref);
  return {
    ref,
    global: global === null ? {} : { [global.type]: global.id },
    code: ISO_CODE.test(ref) ? ref : null,
    key: nameKey(ref) || null,
  };
}

/** The first step that leads anywhere decides; what the later ones would find does not matter. */
function decide<Kind extends RefKind>(
  ref: string,
  kinds: readonly Kind[],
  candidates: readonly RefCandidate[],
): ResolvedRef<Kind> {
  const first = Math.min(...candidates.map(({ step }) => step));
  const found = candidates.filter(({ step }) => step === first);
  const [only] = found;
  if (only === undefined) {
    throw new NotFoundError(ref, kinds);
  }
  if (found.length > 1) {
    const choices = found.map(({ label, id, name }) => ({
      id: globalIdOf({ type: label, id }),
      name,
    }));
    throw new AmbiguousRefError(ref, choices);
  }
  const label = kinds.find((kind) => kind === only.label);
  if (label === undefined) {
    throw new Error(`A ${only.label} was found where only ${kinds.join(', ')} were asked for.`);
  }
  return { label, id: only.id };
}
