import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isMapping } from '../../../read/read-collections.ts';
import { entitiesRead } from './entities.ts';

export interface RowElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly RowElement[];
  /** Of everything in it, with whitespace folded; its markup says nothing of its own. */
  readonly text: string;
}

export type ParsedRow = { readonly row: RowElement } | { readonly problem: string };

const CDATA = '#cdata';
const TEXT = '#text';
const ATTRIBUTES = ':@';
const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: CDATA,
  // Entities are read here, so that one that is unknown is told and none grows.
  processEntities: false,
});

/** Parses the text of one row. */
export function parseRow(text: string): ParsedRow {
  const validity = XMLValidator.validate(text);
  if (validity !== true) {
    return { problem: `must be well-formed XML, but: ${validity.err.msg}` };
  }
  const parsed: unknown = PARSER.parse(text);
  const problems: string[] = [];
  const [row] = listOf(parsed).flatMap((node) => elementsIn(node, problems));
  const [problem] = problems;
  if (row === undefined || problem !== undefined) {
    return { problem: problem ?? 'must be an element' };
  }
  return row.text.includes('\ufffd')
    ? { problem: 'must be in the encoding of its file, but holds bytes that are not' }
    : { row };
}

function elementsIn(node: unknown, problems: string[]): readonly RowElement[] {
  if (!isMapping(node)) {
    return [];
  }
  return Object.entries(node)
    .filter(([key]) => ![TEXT, CDATA, ATTRIBUTES].includes(key))
    .map(([name, children]) => ({
      name,
      attributes: attributesOf(node[ATTRIBUTES], problems),
      children: listOf(children).flatMap((child) => elementsIn(child, problems)),
      text: folded(textOf(children, problems)),
    }));
}

function attributesOf(given: unknown, problems: string[]): ReadonlyMap<string, string> {
  const entries = isMapping(given) ? Object.entries(given) : [];
  return new Map(
    entries.map(([key, value]) => [key, folded(entitiesRead(String(value), problems))]),
  );
}

function textOf(children: unknown, problems: string[]): string {
  return listOf(children)
    .flatMap((node) => (isMapping(node) ? Object.entries(node) : []))
    .map(([key, value]) => {
      if (key === TEXT) {
        return entitiesRead(String(value), problems);
      }
      if (key === CDATA) {
        return listOf(value).map(rawText).join('');
      }
      return key === ATTRIBUTES ? '' : textOf(value, problems);
    })
    .join('');
}

function rawText(node: unknown): string {
  return isMapping(node) ? String(node[TEXT] ?? '') : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
