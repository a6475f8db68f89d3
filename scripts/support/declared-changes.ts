import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { BreakingChange } from './breaking-changes.ts';

/** The file of declared changes, from the root of the repository. */
export const DECLARED_PATH = 'schema/breaking-changes.yaml';

/** The file of declared changes when a release has just been made. */
export const NOTHING_DECLARED = `# Changes that break clients of schema/released.graphql, made on purpose: the release that brings
# them is a major one. \`npm run check:breaking\` prints what to add here; \`because\` tells why, and
# what clients do instead. \`npm run release-schema\` empties it.
`;

const declarations = z
  .array(
    z.strictObject({
      type: z.string(),
      path: z.string(),
      change: z.string(),
      because: z.string({ error: 'must say why' }).trim().min(1, 'must say why'),
    }),
  )
  .nullable();

/** A breaking change that is made on purpose. */
export interface Declaration extends BreakingChange {
  readonly because: string;
}

/** What the breaking changes of the schema and their declarations say of each other. */
export interface Verdict {
  /** Changes that nobody declared. */
  readonly undeclared: readonly BreakingChange[];
  /** Declarations of changes that are not there, or no longer, or are by now other ones. */
  readonly stale: readonly Declaration[];
}

/** @throws Error where the text is no list of changes, each with its reason. */
export function readDeclarations(yaml: string): readonly Declaration[] {
  const { data, error } = declarations.safeParse(parse(yaml));
  if (error !== undefined) {
    throw new Error(`${DECLARED_PATH} must be a list of changes:\n${z.prettifyError(error)}`);
  }
  return data ?? [];
}

/** Pairs changes with declarations; the very change must be declared, not one like it. */
export function judgeChanges(
  changes: readonly BreakingChange[],
  declared: readonly Declaration[],
): Verdict {
  return {
    undeclared: changes.filter((change) => !declared.some((one) => isSame(one, change))),
    stale: declared.filter((one) => !changes.some((change) => isSame(one, change))),
  };
}

/** What to do about a verdict; empty where there is nothing to do. */
export function adviceOn({ undeclared, stale }: Verdict): string {
  const broken = undeclared.map(({ path, change }) => `breaks clients: ${path}: ${change}`);
  const gone = stale.map(({ path, change }) => `declared, but not so: ${path}: ${change}`);
  const advice = [...broken, ...gone];
  if (broken.length > 0) {
    const entries = stringify(undeclared.map((change) => ({ ...change, because: null })));
    advice.push(`Undo that, or declare it in ${DECLARED_PATH} with a reason:`, entries.trimEnd());
  }
  if (gone.length > 0) {
    advice.push(`Take out of ${DECLARED_PATH} what is declared, but not so.`);
  }
  return advice.join('\n');
}

function isSame(a: BreakingChange, b: BreakingChange): boolean {
  return a.type === b.type && a.path === b.path && a.change === b.change;
}
