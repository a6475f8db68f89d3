import { expect, test } from 'vitest';
import { createFaultList, keptFaults, MOST_FAULTS } from '../../src/ingest/fault-list.ts';
import type { Fault } from '../../src/ingest/records.ts';

function faultAt(line: number, level: Fault['level'] = 'error'): Fault {
  return {
    level,
    file: 'a.ndjson',
    line,
    field: 'person.id',
    code: 'TYPE',
    message: 'must be so.',
  };
}

function faults(count: number, level?: Fault['level']): readonly Fault[] {
  return Array.from({ length: count }, (_, at) => faultAt(at + 1, level));
}

test('as many errors as are kept are all told, and nothing else', () => {
  const list = createFaultList('read');
  list.add(faults(MOST_FAULTS));

  expect(list.isFull()).toBe(false);
  expect(list.all()).toEqual(faults(MOST_FAULTS));
});

test('one error more ends the step, and is told first with its place', () => {
  const list = createFaultList('read');
  list.add(faults(MOST_FAULTS + 2));
  list.add(faults(1, 'warning'));

  expect(list.isFull()).toBe(true);
  expect(list.all()).toEqual([
    {
      ...faultAt(MOST_FAULTS + 1),
      code: 'TOO_MANY_ERRORS',
      message:
        'a.ndjson must have at most 1000 errors to be read to its end, but has more: what stands from here on was not read. Mend these first.',
    },
    ...faults(MOST_FAULTS),
  ]);
});

test('warnings end nothing: those that are not kept are counted', () => {
  const list = createFaultList('checked');
  list.add(faults(MOST_FAULTS + 500, 'warning'));
  list.add(faults(1));

  const [first, ...others] = list.all();

  expect(list.isFull()).toBe(false);
  expect(first).toMatchObject({
    level: 'warning',
    line: MOST_FAULTS + 1,
    code: 'TOO_MANY_WARNINGS',
  });
  expect(first?.message).toContain('there are 1500: those from here on are only counted');
  expect(others).toEqual([...faults(MOST_FAULTS, 'warning'), faultAt(1)]);
});

test('a walk that finds too much is not walked to its end', () => {
  let walked = 0;
  function* endless() {
    for (;;) {
      walked += 1;
      yield faultAt(walked);
    }
  }

  expect(keptFaults(endless())).toHaveLength(MOST_FAULTS + 1);
  expect(walked).toBe(MOST_FAULTS + 1);
});
