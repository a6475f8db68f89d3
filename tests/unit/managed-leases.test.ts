import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addLease, dropDeadLeases, dropLease, usersOf } from '../../src/neo4j/leases.ts';

describe('leases', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liqa-leases-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('name a process once, however many it holds, until it gives all of them back', () => {
    const first = addLease(folder);
    const second = addLease(folder);

    const withBoth = usersOf(folder).map(({ pid }) => pid);
    dropLease(first);
    const withOne = usersOf(folder).map(({ pid }) => pid);
    dropLease(second);

    expect([withBoth, withOne, usersOf(folder)]).toEqual([[process.pid], [process.pid], []]);
  });

  test('of processes that have ended count for nothing and are taken away', () => {
    const ours = addLease(folder);
    writeFileSync(join(folder, 'dead'), JSON.stringify({ pid: 2 ** 30, startedAt: null }));
    writeFileSync(
      join(folder, 'reused'),
      JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
    );
    writeFileSync(join(folder, 'broken'), '');

    const users = usersOf(folder).length;
    dropDeadLeases(folder);

    expect(users).toBe(1);
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([ours]);
  });

  test('of a folder that is not there are none', () => {
    expect(usersOf(join(folder, 'absent'))).toEqual([]);
  });
});
