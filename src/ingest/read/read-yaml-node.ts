import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { FieldPath } from '../records.ts';
import { MOST_NESTING, type TreeProblem } from './read-tree.ts';

/** The line of a value, and of what is below it; kept, since the nodes themselves are too large to keep. */
export interface LineTree {
  readonly line: number;
  readonly below: ReadonlyMap<string | number, LineTree> | null;
}

interface Converted {
  readonly value: unknown;
  readonly lines: LineTree;
  readonly problems: readonly TreeProblem[];
}

interface Walk {
  readonly lineAt: (offset: number) => number;
  readonly problems: TreeProblem[];
}

type Step = readonly [value: unknown, lines: LineTree];

/** The plain value of a node, with its lines, and the duplicate or unusable keys in it. */
export function treeOfNode(node: Node | null, lineAt: (offset: number) => number): Converted {
  const problems: TreeProblem[] = [];
  const [value, lines] = convert(node, [], { lineAt, problems });
  return { value, lines, problems };
}

/** The line of the value at a path, or of the nearest thing around it. */
export function lineInTree(tree: LineTree, path: FieldPath): number {
  let nearest = tree;
  for (const key of path) {
    const next = nearest.below?.get(key);
    if (next === undefined) {
      break;
    }
    nearest = next;
  }
  return nearest.line;
}

function convert(node: unknown, path: FieldPath, walk: Walk): Step {
  const offset = offsetOf(node);
  const line = walk.lineAt(offset);
  if (path.length > MOST_NESTING) {
    const message = `must be nested at most ${MOST_NESTING} deep`;
    walk.problems.push({ code: 'NESTING', message, path: path.slice(0, 1), offset });
    return [null, { line, below: null }];
  }
  if (isMap(node)) {
    return convertMap(node, path, walk, line);
  }
  return isSeq(node)
    ? convertSeq(node, path, walk, line)
    : [scalarValue(node), { line, below: null }];
}

/** A number is its source text: 007 is an id and 2024 a year. */
function scalarValue(node: unknown): unknown {
  if (!isScalar(node)) {
    return null;
  }
  const { value, source } = node;
  return typeof value === 'number' || typeof value === 'bigint' ? (source ?? String(value)) : value;
}

function convertSeq(seq: YAMLSeq, path: FieldPath, walk: Walk, line: number): Step {
  const steps = seq.items.map((item, at) =>
    isPair(item)
      ? convertPairInList(item, [...path, at], walk)
      : convert(item, [...path, at], walk),
  );
  const below = new Map(steps.map(([, lines], at) => [at, lines]));
  return [steps.map(([value]) => value), { line, below }];
}

/** `[a: b]` is a mapping of one pair. */
function convertPairInList(pair: Pair, path: FieldPath, walk: Walk): Step {
  const line = walk.lineAt(offsetOf(pair.key));
  const mapping: Record<string, unknown> = {};
  const below = new Map<string | number, LineTree>();
  addPair(pair, path, walk, { mapping, below });
  return [mapping, { line, below }];
}

function convertMap(map: YAMLMap, path: FieldPath, walk: Walk, line: number): Step {
  const mapping: Record<string, unknown> = {};
  const below = new Map<string | number, LineTree>();
  for (const pair of map.items) {
    addPair(pair, path, walk, { mapping, below });
  }
  return [mapping, { line, below }];
}

function addPair(
  pair: Pair,
  path: FieldPath,
  walk: Walk,
  into: {
    readonly mapping: Record<string, unknown>;
    readonly below: Map<string | number, LineTree>;
  },
): void {
  const offset = offsetOf(pair.key);
  const refuse = (code: string, message: string, field: FieldPath): void => {
    walk.problems.push({ code, message, path: field, offset });
  };
  if (!isScalar(pair.key)) {
    refuse('TYPE', 'must have text for a key, but has a list or mapping', path);
    return;
  }
  const key = String(scalarValue(pair.key));
  const field = [...path, key];
  if (key === '__proto__') {
    // Assigning it would replace the prototype; no field and no language has this name.
    refuse('UNKNOWN_FIELD', 'is no field here', field);
  } else if (into.below.has(key)) {
    refuse(
      'DUPLICATE_KEY',
      `must be given once, but the key ${JSON.stringify(key)} is there twice`,
      field,
    );
  } else {
    const [value, lines] = convert(pair.value, field, walk);
    into.mapping[key] = value;
    // A value that stands on the lines below its key is looked for at the key.
    into.below.set(key, { ...lines, line: walk.lineAt(offset) });
  }
}

function offsetOf(node: unknown): number {
  return (isMap(node) || isSeq(node) || isScalar(node)) && node.range ? node.range[0] : 0;
}
