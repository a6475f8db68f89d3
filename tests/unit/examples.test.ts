import { describe, expect, test } from 'vitest';
import { parseExample } from '../../src/http/examples.ts';

describe('parseExample', () => {
  test('takes the variables out of the leading comment', () => {
    const source = '# Who is it?\n# variables: {"ref": "RU"}\nquery Q($ref: String!) { x }\n';

    expect(parseExample('who', source)).toEqual({
      name: 'who',
      query: '# Who is it?\nquery Q($ref: String!) { x }\n',
      variables: { ref: 'RU' },
    });
  });

  test('takes an operation without variables as it is', () => {
    expect(parseExample('all', '{ x }\n')).toEqual({
      name: 'all',
      query: '{ x }\n',
      variables: {},
    });
  });

  test('refuses variables that are no JSON', () => {
    expect(() => parseExample('bad', '# variables: {ref}\n{ x }\n')).toThrow(SyntaxError);
  });
});
