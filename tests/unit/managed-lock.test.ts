import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../src/neo4j/lock.ts';
import { identify } from '../../src/process-identity.ts';

const silent = { onWait: () => undefined };
/** No process has this number: it is above what any system gives. */
const NOBODY = 2 ** 30;

describe('withLock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liqa-lock-'));
    file = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('lets one in at a time, and tells the others whom they wait for', async () => {
    const events: string[] = [];
    const holders: (number | undefined)[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} in`);
      await sleep(30);
      events.push(`${name} out`);
    };

    await Promise.all([
      withLock(file, silent, work('first')),
      withLock(file, { onWait: (holder) => holders.push(holder?.pid) }, work('second')),
    ]);

    expect(events).toEqual(['first in', 'first out', 'second in', 'second out']);
    expect(holders).toEqual([process.pid]);
  });

  test('is free again after work that failed', async () => {
    const failing = withLock(file, silent, () => Promise.reject(new Error('no')));

    await expect(failing).rejects.toThrow('no');
    await expect(withLock(file, silent, async () => 'in')).resolves.toBe('in');
  });

  test('takes over from a process that has ended', async () => {
    writeFileSync(file, JSON.stringify({ pid: NOBODY, startedAt: null }));

    await expect(withLock(file, silent, async () => 'in')).resolves.toBe('in');
  });

  test('takes over from a process whose number another one has got', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));

    await expect(withLock(file, silent, async () => 'in')).resolves.toBe('in');
  });

  test('lets only one of many take over', async () => {
    writeFileSync(file, JSON.stringify({ pid: NOBODY, startedAt: null }));
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    };

    await Promise.all(Array.from({ length: 8 }, () => withLock(file, silent, work)));

    expect(most).toBe(1);
  });

  test('gives up waiting when it is told to', async () => {
    writeFileSync(file, JSON.stringify(identify(process.pid)));

    const waiting = withLock(
      file,
      { ...silent, signal: AbortSignal.timeout(20) },
      async () => 'in',
    );

    await expect(waiting).rejects.toThrow(/abort/i);
  });
});
