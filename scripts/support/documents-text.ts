import { Kind, parse } from 'graphql';
import type { Example } from '../../src/http/examples.ts';

const HEADER = `// Printed from schema/operations by \`npm run print-client\`: change nothing here.
import { graphql } from './graphql.ts';
`;

/**
 * The TypeScript source of one typed document for each example, named as its operation is with a
 * small first letter and explained by the comment that it begins with. Its fragments come with it.
 */
export function documentsText(examples: readonly Example[]): string {
  return [HEADER, ...examples.map(documentText)].join('\n');
}

function documentText({ query }: Example): string {
  const lines = query.split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, start).map((line) => line.replace(/^# ?/, ''));
  return `${docComment(comment)}
export const ${constantName(query)} = graphql(\`
${escapeTemplate(lines.slice(start).join('\n').trim())}
\`);
`;
}

function constantName(query: string): string {
  const [first] = parse(query).definitions;
  const name = first?.kind === Kind.OPERATION_DEFINITION ? first.name?.value : undefined;
  if (name === undefined) {
    throw new Error(`An example must begin with a named operation, but got: ${query}`);
  }
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function docComment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('*/', '* /'));
  return safe.length === 1
    ? `/** ${safe[0]} */`
    : ['/**', ...safe.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** Backslashes, backticks and `${` stand for themselves in the text of an operation. */
function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
