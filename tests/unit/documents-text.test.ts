import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { documentsText } from '../../scripts/support/documents-text.ts';
import { parseExample } from '../../src/http/examples.ts';

/** What the document `odd` of a module's source is made of. */
function textOfOdd(source: string): unknown {
  const script = source.replace(/^import .*$/m, '').replace('export const', 'var');
  return runInNewContext(`${script}; odd`, { graphql: (text: string) => text.trim() });
}

describe('documentsText', () => {
  test('keeps the comment as a doc comment, and the operation with its fragments as it is', () => {
    const operation = 'query Who { x ...F }\nfragment F on Q { y }\n';
    const comment = '# Who?\n# In */ two lines.\n# variables: {}\n';

    const text = documentsText([parseExample('01-who', comment + operation)]);

    expect(text).toContain(
      `/**\n * Who?\n * In * / two lines.\n */\nexport const who = graphql(\`\n${operation}\`);\n`,
    );
  });

  test('writes backticks, backslashes and dollars so that they stand for themselves', () => {
    const operation = `query Odd { x(text: "a\\n\`\${b}\` $c") }`;

    const text = documentsText([parseExample('02-odd', `# Odd.\n${operation}\n`)]);

    expect(textOfOdd(text)).toBe(operation);
    expect(text).toContain('/** Odd. */');
  });

  test('has nothing but the import where there are no examples', () => {
    expect(documentsText([]).trim().split('\n')).toHaveLength(2);
  });
});
