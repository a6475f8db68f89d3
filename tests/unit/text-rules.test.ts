import { expect, test } from 'vitest';
import { keptText, notesOnText } from '../../src/ingest/validate/text-rules.ts';
import { notesOnScript } from '../../src/ingest/validate/text-scripts.ts';
import { leavesFolder, notesOnUrl } from '../../src/ingest/validate/url-rule.ts';

const NAME = { most: 300, letters: true };
const told = (text: string, rule = NAME) =>
  notesOnText(text, rule).map(({ level, code }) => `${level} ${code}`);

test.each([
  ['a control character', 'ab\u0007c'],
  ['a line break in a name', 'ab\nc'],
  ['a C1 control', 'ab\u0085c'],
  ['an override', 'ab\u202ec'],
  ['an embedding', 'ab\u202ac'],
  ['an isolate', 'ab\u2067c'],
  ['a zero-width space', 'ab\u200bc'],
  ['a byte order mark inside', 'ab\ufeffc'],
  ['a noncharacter', 'ab\uffffc'],
  ['a lone surrogate', 'ab\ud800c'],
  ['a tag character', 'ab\u{e0041}c'],
  ['a joiner between Latin letters', 'ab\u200dc'],
])('%s is refused', (_, text) => {
  expect(told(text)).toEqual(['error TEXT_FORBIDDEN_CHAR']);
});

test.each([
  ['damaged text', 'ab\ufffdc'],
  ['a private character', 'ab\ue000c'],
  ['a direction mark', 'ab\u200fc'],
])('%s is warned of', (_, text) => {
  expect(told(text)).toEqual(['warning TEXT_FORBIDDEN_CHAR']);
});

test('a forbidden character is named with its code and position', () => {
  expect(notesOnText('أحمد\u202eعلي', NAME)[0]?.message).toBe(
    'must not hold the character U+202E (RIGHT-TO-LEFT OVERRIDE) at position 5',
  );
});

test('Persian and Hindi words keep their joiners', () => {
  expect(told('می\u200cخواهم')).toEqual([]);
  expect(told('क\u094d\u200dष')).toEqual([]);
});

test('letters, not marks, make a name', () => {
  expect(told('\u064b\u064c')).toEqual(['error TEXT_EMPTY']);
  expect(told('   ')).toEqual(['error TEXT_EMPTY']);
  expect(told('«»')).toEqual(['error TEXT_EMPTY']);
  expect(told('G7')).toEqual([]);
});

test('vowelled Arabic is legal, a heap of marks is not', () => {
  expect(told('مُحَمَّدٌ')).toEqual([]);
  expect(told(`أ${'\u064e'.repeat(5)}`)).toEqual(['error TEXT_COMBINING_OVERFLOW']);
});

test('presentation forms are kept as written, with a warning', () => {
  expect(told('ﺃﺣﻤﺪ')).toEqual(['warning TEXT_NORMALISED']);
  expect(keptText(' ﺃﺣﻤﺪ ')).toBe('ﺃﺣﻤﺪ');
});

test('text is kept in NFC without blanks around it', () => {
  expect(keptText(' e\u0301 \n')).toBe('é');
});

test('text is bounded, and notes may have lines', () => {
  expect(told('x'.repeat(301))).toEqual(['error TEXT_TOO_LONG']);
  expect(notesOnText('one\n\ttwo\r\n', { most: 300, lines: true })).toEqual([]);
});

test('a name without a letter of its language is warned of', () => {
  expect(notesOnScript('ar', 'Ahmed')).toMatchObject([{ level: 'warning', code: 'TEXT_SCRIPT' }]);
  expect(notesOnScript('en', 'أحمد')).toHaveLength(1);
  expect(notesOnScript('ar', 'أحمد G7')).toEqual([]);
  expect(notesOnScript('ar-Latn', 'Ahmed')).toEqual([]);
  expect(notesOnScript('sw', 'Ahmed')).toEqual([]);
  expect(notesOnScript('ar', '20')).toEqual([]);
});

test('only plain web addresses are links', () => {
  expect(notesOnUrl('https://example.org/?q=1')).toEqual([]);
  for (const unsafe of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:secret@example.org/',
    'example.org',
  ]) {
    expect(notesOnUrl(unsafe)).toMatchObject([{ level: 'error', code: 'URL_UNSAFE' }]);
  }
});

test('a path that leaves its folder is seen on any system', () => {
  for (const path of [
    '/etc/passwd',
    '..\\win.ini',
    'a/../../b',
    'C:\\x',
    'file:x',
    'a\0b',
    '~/x',
  ]) {
    expect(leavesFolder(path)).toBe(true);
  }
  expect(leavesFolder('reports/one.pdf')).toBe(false);
});
