import { describe, expect, test } from 'vitest';
import { meetingOf, viewOf } from '../support/resolved.ts';
import { aClaim, aJudgement, aMeeting, aName, aPerson, aSeat } from '../support/stated.ts';

describe('judgements', () => {
  test('make one person of two ids, and every id leads to it', () => {
    const view = viewOf(
      aPerson('kim-jong-un', { names: [aName('Kim Jong Un')] }),
      aPerson('kim-jong-woon', { names: [aName('Kim Jong Woon')] }),
      aMeeting('m', { participants: [aSeat('kim-jong-woon', { side: 0 })] }),
      aJudgement('SAME', ['kim-jong-woon', 'kim-jong-un'], { keep: 'kim-jong-un' }),
    );
    expect(view.people.map(({ id, names }) => [id, names.map(({ text }) => text)])).toEqual([
      ['kim-jong-un', ['Kim Jong Un', 'Kim Jong Woon']],
    ]);
    expect(meetingOf(view).participations[0]?.person).toBe('kim-jong-un');
    expect(view.formerIds).toEqual([{ of: 'person', id: 'kim-jong-woon', leadsTo: 'kim-jong-un' }]);
  });

  test('lead a state record to the state of ISO, and its place with it', () => {
    const view = viewOf(
      { kind: 'state', id: 'korea-north', names: [aName('North')], from: null, until: null },
      aMeeting('m', {
        place: 'korea-north',
        participants: [aSeat(null, { for: ['korea-north'] })],
      }),
      aJudgement('SAME', ['korea-north', 'KP'], { of: 'state' }),
    );
    expect(view.states.map(({ id, code }) => [id, code])).toEqual([
      ['CN', 'CN'],
      ['KP', 'KP'],
      ['RU', 'RU'],
    ]);
    expect(meetingOf(view)).toMatchObject({
      heldIn: 'KP',
      participations: [{ for: ['State:KP'] }],
    });
    expect(view.formerIds.map(({ of, id }) => [of, id])).toEqual([
      ['place', 'korea-north'],
      ['state', 'korea-north'],
    ]);
  });

  test('of a curated data set stand against those of a feed', () => {
    const view = viewOf(
      aPerson('a'),
      aPerson('b'),
      aClaim(aJudgement('SAME', ['a', 'b']), 'hand', 'CURATED'),
      aClaim(aJudgement('DIFFERENT', ['a', 'b']), 'feed', 'FEED'),
    );
    expect(view.people).toHaveLength(1);
    expect(view.judgements.map(({ verdict }) => verdict).toSorted()).toEqual(['OPEN', 'SAME']);
  });

  test('that call two different keep them apart, and the other judgement stays open', () => {
    const view = viewOf(
      aPerson('a'),
      aPerson('b'),
      aPerson('c'),
      aJudgement('SAME', ['a', 'b']),
      aJudgement('SAME', ['b', 'c']),
      aJudgement('DIFFERENT', ['a', 'c']),
    );
    expect(view.people.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(view.judgements.map(({ verdict }) => verdict)).toEqual(['SAME', 'DIFFERENT', 'OPEN']);
  });
});
