import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { linesOf } from './read-lines.ts';
import { MOST_NESTING, type Tree, type TreeProblem } from './read-tree.ts';
import { lineInTree, treeOfNode } from './read-yaml-node.ts';

/**
 * Reads one document of YAML 1.2 (core). Aliases, tags and deep nesting are refused while the text
 * is cut into tokens: composing them is what costs seconds, or the stack. About 0.6 MB a second.
 */
export function readYaml(text: string): Tree {
  const lineAt = linesOf(text);
  const { tokens, problem } = tokensOf(text);
  if (problem !== null) {
    return treeWithout(problem, lineAt);
  }
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  const fault = problemOf(documents);
  if (fault !== null) {
    return treeWithout(fault, lineAt);
  }
  const { value, lines, problems } = treeOfNode(documents[0]?.contents ?? null, lineAt);
  return { value, problems, lineOf: (path) => lineInTree(lines, path), lineAt };
}

function treeWithout(problem: TreeProblem, lineAt: Tree['lineAt']): Tree {
  return {
    value: undefined,
    problems: [problem],
    lineOf: () => lineAt(problem.offset),
    lineAt,
  };
}

interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly problem: TreeProblem | null;
}

/** First all lexemes, which is quick, then what they build. */
function tokensOf(text: string): Tokens {
  const lexemes: string[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const problem = problemAt(lexeme, offset);
    if (problem !== null) {
      return { tokens: [], problem };
    }
    lexemes.push(lexeme);
    offset += isMark(lexeme) ? 0 : lexeme.length;
  }
  return tokensOfLexemes(lexemes);
}

function tokensOfLexemes(lexemes: readonly string[]): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of lexemes) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MOST_NESTING * STACK_OF_A_LEVEL) {
      const message = `must be nested at most ${MOST_NESTING} deep`;
      return { tokens: [], problem: fault('NESTING', message, parser.offset) };
    }
  }
  tokens.push(...parser.end());
  return { tokens, problem: null };
}

/** Lexemes that stand for no character of the text: document, flow end and scalar marks. */
function isMark(lexeme: string): boolean {
  return lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f';
}

/** The stack of the parser holds the document, and an item or two for each level. */
const STACK_OF_A_LEVEL = 2;

function problemAt(lexeme: string, offset: number): TreeProblem | null {
  if (/^\*./.test(lexeme)) {
    return fault('YAML_ALIAS', `must hold no alias, but got: ${lexeme}; write it out`, offset);
  }
  return /^!/.test(lexeme)
    ? fault('YAML_TAG', `must hold no tag, but got: ${lexeme}; all values are text`, offset)
    : null;
}

function problemOf(documents: readonly Document.Parsed[]): TreeProblem | null {
  const [first, second] = documents;
  if (second !== undefined) {
    const message = 'must hold one document; put the second one into a file of its own';
    return fault('YAML_MULTIDOC', message, second.range[0]);
  }
  const [error] = first?.errors ?? [];
  if (error !== undefined) {
    return fault('YAML_SYNTAX', `is no YAML: ${firstLine(error.message)}`, error.pos[0]);
  }
  const version = first?.directives.yaml;
  return version?.explicit && version.version !== '1.2'
    ? fault('YAML_VERSION', `must be YAML 1.2, but says: %YAML ${version.version}`, 0)
    : null;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

function fault(code: string, message: string, offset: number): TreeProblem {
  return { code, message, path: [], offset };
}
