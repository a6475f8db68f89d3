/** Files of XML cut into rows: what a row may hold, and what makes a row or a file unreadable. */
import { expect, test } from 'vitest';
import { readFiles, readTrips, trip } from '../support/us-travel-files.ts';

const told = ({ faults }: Awaited<ReturnType<typeof readTrips>>) =>
  faults.map(({ code, line }) => `${code} ${line}`);

test('markup inside a text, entities, CDATA and broken lines are one line of text', async () => {
  const remarks =
    'Saw <hi>the\n     Prado</hi> &amp; left;<![CDATA[ <b> &]]> caf&#xe9;<!-- </trip> -->.';

  const { of, faults } = await readTrips(trip({ remarks }));

  expect(faults).toEqual([]);
  expect(of('meeting', 'travels/1').accounts[0]?.quote).toBe('Saw the Prado & left; <b> & café.');
});

test('a row that is not closed is refused by its number, and the others are read', async () => {
  const open = trip({ id: '7' }).replace('</trip>', '');

  const read = await readTrips(trip({ id: '6' }), open, trip({ id: '8' }), open);

  expect(read.faults.map(({ message }) => message.replace(/^\S+ /, ''))).toEqual([
    'travels/7 must be closed by </trip>.',
    'travels/7 must be closed by </trip>.',
  ]);
  expect(read.of('document', 'travels/6').kind).toBe('document');
  expect(read.of('document', 'travels/8').kind).toBe('document');
});

test.each([
  ['an element that is closed by another', trip({ remarks: 'a<hi>b' })],
  ['an attribute without a quote', trip({}).replace('who="', 'who=')],
  ['a quote that is not closed', trip({}).replace('b">', 'b>')],
  ['an entity that nobody declared', trip({ remarks: '&nobody;' })],
  ['a character that is none', trip({ remarks: '&#x110000;' })],
  ['a bare ampersand', trip({ remarks: 'this & that' })],
  ['a text without an end', trip({ remarks: 'a'.repeat(200_000) })],
])('%s makes one row unreadable', async (_what, row) => {
  const read = await readTrips(row, trip({ id: '2' }));

  expect(told(read)).toEqual(['UNREADABLE_ROW 2']);
  expect(read.of('document', 'travels/2').kind).toBe('document');
  expect(read.raw.every(({ path }) => path === 'travels/2')).toBe(true);
});

test('bytes that are not of the encoding make their row unreadable', async () => {
  const [before = '', after = ''] = trip({ remarks: '|' }).split('|');
  const bytes = Buffer.concat([
    Buffer.from(`<trips>${before}`),
    Buffer.from([0xe9]),
    Buffer.from(`${after}${trip({ id: '2' })}</trips>`),
  ]);

  const utf8 = await readFiles({ 'a.xml': bytes });
  const declared = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>');
  const latin = await readFiles({ 'a.xml': Buffer.concat([declared, bytes]) });

  expect(told(utf8)).toEqual(['UNREADABLE_ROW 1']);
  expect(latin.faults).toEqual([]);
  expect(latin.of('meeting', 'travels/1').accounts[0]?.quote).toBe('é');
});

test('a byte order mark tells the encoding', async () => {
  const text = `\ufeff<trips>${trip({ remarks: 'Café.' })}</trips>`;

  const read = await readFiles({ 'a.xml': text, 'b.xml': Buffer.from(text, 'utf16le') });

  expect(read.faults).toEqual([]);
  expect(read.batches.map(({ rows }) => rows?.count)).toEqual([1, 1]);
});

test.each([
  ['a document type', `<!DOCTYPE trips [<!ENTITY a "b">]><trips>${trip({})}</trips>`, 'DOCTYPE'],
  ['another root', '<journeys></journeys>', 'UNKNOWN_FORMAT'],
  ['a second root', '<trips></trips><trips></trips>', 'UNKNOWN_FORMAT'],
  ['no root', '', 'EMPTY_FILE'],
  ['an end before its rows end', `<trips>${trip({})}`, 'XML'],
  ['an end tag of nothing', '<trips></visits>', 'XML'],
  ['an encoding that nobody knows', '<?xml version="1.0" encoding="klingon"?><trips/>', 'ENCODING'],
])('%s is told of the file', async (_what, content, code) => {
  const read = await readFiles({ 'a.xml': content });

  expect(read.faults.map((fault) => fault.code)).toEqual([code]);
});

test('rows are counted for each file, and other files are passed over', async () => {
  const rows = Array.from({ length: 250 }, (_row, at) => trip({ id: String(at + 1) }));

  const { batches } = await readFiles({
    'LICENSE.md': '# free',
    'a.xml': `<trips>${rows.join('')}</trips>`,
    'b.xml': '<code-table><items/></code-table>',
  });

  expect(batches.map(({ rows: read }) => read?.count)).toEqual([100, 100, 50, 0]);
  expect(batches.at(-1)?.rows?.file).toMatch(/b\.xml$/);
});
