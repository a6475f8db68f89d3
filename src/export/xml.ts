import { XMLBuilder } from 'fast-xml-parser';

/** What one element holds: attributes begin with `@`, `#` is its text, everything else are elements. */
export interface XmlContent {
  readonly [name: string]: string | number | boolean | null | XmlContent | readonly XmlContent[];
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What XML 1.0 has no way to write, not even escaped, halves of surrogate pairs included. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Readers make spaces of these in an attribute, unless they are written as numbers. */
const LINE_BREAKS = /[\t\n\r]/g;

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  tagValueProcessor: (_name, value) => legal(String(value)),
  attributeValueProcessor: (_name, value) => legal(String(value)).replace(LINE_BREAKS, ' '),
});

/** One element on a line of its own; all names in it are ours, all values are escaped. */
export function xmlElement(name: string, content: XmlContent): string {
  return `${builder.build({ [name]: content })}\n`;
}

function legal(text: string): string {
  return text.replace(ILLEGAL, '');
}
