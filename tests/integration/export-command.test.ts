import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { runLiqa } from '../../src/cli/liqa.ts';
import { bodyOf, pathOf } from '../support/exported.ts';
import { buildLiqa, runLiqaProcess } from '../support/liqa-process.ts';
import { databaseEnvironment, runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';
import { visitSeries } from '../support/visit-series.ts';

/** A process that starts on a busy machine, in milliseconds. */
const SLOW_MS = 180_000;

let folder: string;
beforeAll(async () => {
  await buildLiqa();
  folder = mkdtempSync(join(tmpdir(), 'liqa-export-'));
}, SLOW_MS);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `liqa export` in this process; what it exports goes to a file. */
async function exportTo(name: string, ...args: readonly string[]) {
  const path = join(folder, name);
  const { code, out, err } = await runLiqaHere(['export', ...args, '--output', path]);
  return { code, path, said: [out, err].join('\n') };
}

/** Runs it as users do, and keeps what it writes to standard output apart, byte by byte. */
async function exportOut(...args: readonly string[]) {
  const liqa = runLiqaProcess(['export', ...args], databaseEnvironment());
  const chunks: Buffer[] = [];
  liqa.child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await liqa.ended;
  return { code, text: Buffer.concat(chunks).toString('utf8'), output: liqa.output() };
}

describe('liqa export', () => {
  test('writes to standard output what the service sends', { timeout: SLOW_MS }, async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const where = '{"people":{"any":["Kim Jong Un"]}}';
    const sent = await bodyOf(
      await service.fetch(pathOf('meetings.csv', { where, language: 'ar' })),
    );

    const args = ['meetings', '--format', 'csv', '--where', where, '--language', 'ar'];
    const { code, text } = await exportOut(...args);

    expect(code).toBe(0);
    expect(text).toBe(sent);
    expect(text).toContain('كيم جونغ أون');
  });

  test('writes a file, with every option of a network', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const parameters = { around: ['KP', 'RU'], hops: '1', with: 'STATE', maxNodes: '10' };
    const sent = await bodyOf(await service.fetch(pathOf('network.json', parameters)));

    const { code, path } = await exportTo(
      'network.json',
      ...['network', '--format', 'json', '--around', 'KP', '--around', 'RU', '--hops', '1'],
      ...['--with', 'STATE', '--max-nodes', '10'],
    );

    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(sent);
    expect(readdirSync(folder)).toEqual(['network.json']);
  });

  test('ends quietly where nobody reads on', { timeout: SLOW_MS }, async ({ service }) => {
    await service.load(visitSeries(450));
    const liqa = runLiqaProcess(
      ['export', 'meetings', '--format', 'ndjson'],
      databaseEnvironment(),
    );
    await new Promise((resolve) => liqa.child.stdout?.once('data', resolve));

    liqa.child.stdout?.destroy();
    const code = await liqa.ended;

    expect(code).toBe(0);
    expect(liqa.output()).not.toContain('EPIPE');
  });

  test('without a format, of what there is not or with a wrong argument exits with 2', async () => {
    const codes: number[] = [];
    for (const args of [
      [],
      ['meetings'],
      ['meetings', '--format', 'gexf'],
      ['people', '--format', 'csv'],
      ['meetings', '--format', 'csv', '--hops', '2'],
      ['meetings', '--format', 'csv', '--where', '{'],
      ['meetings', '--format', 'csv', '--nonsense'],
    ]) {
      const { code, said } = await exportTo('wrong.csv', ...args);
      expect(said).toContain('liqa ');
      codes.push(code);
    }

    expect(codes).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(existsSync(join(folder, 'wrong.csv'))).toBe(false);
  });

  test('of an unknown reference exits with 1, says why and leaves no file', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { code, path, said } = await exportTo(
      'nobody.csv',
      ...['encounters', '--format', 'csv', '--of', 'nobody'],
    );

    expect([code, existsSync(path), existsSync(`${path}.part`)]).toEqual([1, false, false]);
    expect(said).toContain('is known by: nobody');
  });

  test('to a place that cannot be written exits with 1 before it asks the database', async () => {
    const { code, said } = await exportTo('no/such/folder.csv', 'meetings', '--format', 'csv');

    expect(code).toBe(1);
    expect(said).toContain('UNWRITABLE: ');
  });

  test('without a database exits with 3', async () => {
    vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:9');
    vi.stubEnv('NEO4J_PASSWORD', 'none');
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);

    const code = await runLiqa(['export', 'meetings', '--format', 'csv'], {
      out: say,
      err: say,
      interactive: false,
    });

    expect(code).toBe(3);
    expect(lines.join('\n')).toContain('No Neo4j answers at bolt://127.0.0.1:9');
  });

  test('shows how it is used when asked for help', async () => {
    const { code, said } = await exportTo('help.csv', '--help');

    expect(code).toBe(0);
    expect(said).toContain('--format FORMAT');
  });
});
