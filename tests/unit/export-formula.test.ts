import { describe, expect, test } from 'vitest';
import { withoutFormulas } from '../../src/export/formula.ts';

describe('A text that a spreadsheet would run', () => {
  test.for([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['  =1', "  '=1"],
    ['\u00a0=1', "\u00a0'=1"],
    ['\ufeff=1', "\ufeff'=1"],
    ['\u200f=1', "\u200f'=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['﹦1', "'﹦1"],
    ['⁺1', "'⁺1"],
    ['−1', "'−1"],
  ] as const)('is shown as text: %j', ([text, shown]) => {
    expect(withoutFormulas(text)).toBe(shown);
  });

  test.for([
    ['Kim; =1+1', "Kim; '=1+1"],
    ['Kim;=1+1', "Kim;'=1+1"],
    ['Kim\n=1+1', "Kim\n'=1+1"],
    ['Kim\t+1', "Kim\t'+1"],
  ] as const)('is none where a program begins a cell inside of it: %j', ([text, shown]) => {
    expect(withoutFormulas(text)).toBe(shown);
  });

  test.for([
    '',
    'Kim Jong Un',
    'كيم جونغ أون',
    'Talks: A and B, 18–19 June 2024',
    '2024-06-18/2024-06-19',
    '[2024-06-18,2024-06-19]',
    'a=b',
    'A - B',
    "Russia's",
    'one; two; three',
  ])('is not changed where it is none: %j', (text) => {
    expect(withoutFormulas(text)).toBe(text);
  });
});
