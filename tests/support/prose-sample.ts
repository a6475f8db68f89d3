/**
 * Rows of the register with what people who read them say that they tell. The register lies beside
 * the repository in ../shared; the labels name rows and people and hold none of its sentences.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

const REGISTER = new URL('../../../shared/real/us-travel/', import.meta.url).pathname;
export const REGISTER_IS_HERE = existsSync(REGISTER);
const FOLDERS = ['president-travels', 'secretary-travels', 'visits'];

const person = z.object({
  name: z.string(),
  title: z.string().nullable(),
  state: z.string().nullable(),
});
const label = z.object({
  row: z.string(),
  visitors: z.array(person),
  met: z.array(person),
  noMeeting: z.boolean().nullable(),
});
const row = z.object({
  id: z.coerce.string(),
  'start-date': z.string(),
  'end-date': z.string(),
  country: z.string().optional(),
  from: z.string().optional(),
  remarks: z.string().optional(),
  description: z.string().optional(),
  visitor: z.string().optional(),
});

export type Label = z.infer<typeof label>;

/** One row as the register has it. */
export interface SampleRow {
  readonly row: string;
  readonly start: string;
  readonly end: string;
  readonly country: string;
  readonly text: string;
  readonly visitor: string | null;
}

/** Labels of a sample: `tuned-on` or `held-out`. */
export function readLabels(sample: 'tuned-on' | 'held-out'): readonly Label[] {
  const file = new URL(`../fixtures/us-travel/labels-${sample}.json`, import.meta.url);
  return z.array(label).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Every row of the register by its id. */
export function readRegister(): ReadonlyMap<string, SampleRow> {
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    stopNodes: ['*.remarks', '*.description'],
  });
  const rows = FOLDERS.flatMap((folder) =>
    readdirSync(`${REGISTER}${folder}`).flatMap((file) =>
      rowsOf(parser.parse(readFileSync(`${REGISTER}${folder}/${file}`, 'utf8')), folder),
    ),
  );
  return new Map(rows.map((one) => [one.row, one]));
}

function rowsOf(document: unknown, folder: string): readonly SampleRow[] {
  const series = folder === 'visits' ? 'visits' : 'travels';
  const lists = z.record(z.string(), z.unknown()).parse(document);
  const root = z
    .record(z.string(), z.unknown())
    .parse(lists[folder === 'visits' ? 'visits' : 'trips']);
  const found = root[folder === 'visits' ? 'visit' : 'trip'];
  return z
    .array(row)
    .parse(Array.isArray(found) ? found : [found])
    .map((one) => ({
      row: `${series}/${one.id}`,
      start: one['start-date'],
      end: one['end-date'],
      country: plain(one.country ?? one.from ?? ''),
      text: plain(one.remarks ?? one.description ?? ''),
      visitor: one.visitor === undefined ? null : plain(one.visitor),
    }));
}

/** Text without marks of type and with its entities resolved, whitespace folded. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
