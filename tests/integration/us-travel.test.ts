/** The whole register of ../shared on the real database; passed over where it is not there. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';
import { fingerprintOfNodes, fingerprintOfView } from '../support/fingerprint.ts';
import { REGISTER, REGISTER_IS_HERE } from '../support/register-claims.ts';
import { test } from '../support/service.ts';
import { visitExplorer } from '../support/visit-explorer.ts';

const examples = await readExamples(join(EXAMPLES_FOLDER, 'us-travel'));
const WHOLE_MS = 600_000;

describe.runIf(REGISTER_IS_HERE)('The register of travels', () => {
  test('loads whole, changes nothing the second time, and answers its examples', {
    timeout: WHOLE_MS,
  }, async ({ service }) => {
    const first = await service.loadPaths([REGISTER], { from: 'us-travel' });
    const before = await fingerprintOfNodes(service.graph);
    const second = await service.loadPaths([REGISTER], { from: 'us-travel' });

    expect(first).toMatchObject({ outcome: 'DONE', refused: 0 });
    expect(second).toMatchObject({ outcome: 'UNCHANGED', created: 0, changed: 0, retracted: 0 });
    expect(await fingerprintOfNodes(service.graph)).toBe(before);

    const answers = new Map<string, unknown>();
    for (const { name, query, variables } of examples) {
      const { data, errors } = await service.query(query, variables);
      expect({ name, errors }).toEqual({ name, errors: undefined });
      answers.set(name, data);
    }
    const met = JSON.stringify(answers.get('01-whom-kissinger-met-in-1973'));
    for (const name of ['Brezhnev', 'Meir', 'Sadat', 'Hassan II', 'Faisal']) {
      expect(met).toContain(name);
    }
    expect(answers.get('02-from-nixon-to-deng')).toMatchObject({
      paths: [{ length: 3 }, { length: 3 }, { length: 3 }],
    });
    const visits = await visitsByDecade('egypt');
    expect(visits.seventies).toBeGreaterThan(0);
    expect(answers.get('03-visits-from-egypt-by-decade')).toMatchObject({
      seventies: { totalCount: visits.seventies },
      eighties: { totalCount: visits.eighties },
      nineties: { totalCount: visits.nineties },
    });
    await lookAtRegister(service.graph);
  });
});

/** The explorer on thousands of meetings: names that are in hundreds of them, ways between two, what does not fit. */
async function lookAtRegister(graph: Graph): Promise<void> {
  await visitExplorer(graph, { locale: 'en-GB' }, async ({ page, go, settle, look }) => {
    await go('/');
    await page.getByRole('combobox').fill('كيسنجر');
    await page.getByRole('option', { name: 'Henry A. Kissinger' }).click();
    await page.waitForURL('**/person/**');
    await settle();
    await look('register-person-en');
    await page
      .getByRole('navigation', { name: 'Pages: Whom they met' })
      .getByRole('button', { name: 'Next page' })
      .click();
    await page.waitForURL(/met\.after=/);
    await page.getByRole('link', { name: 'See the network' }).click();
    await page.getByLabel('At most').selectOption('25');
    await page.getByText(/Not all is shown/).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'PNG' }).isEnabled()).toBe(true);
    await look('register-network-en');
    await go('/paths?a=Richard M. Nixon&b=Deng Xiaoping&k=3');
    expect(await page.locator('.way').count()).toBe(3);
    await look('register-paths-en');
  });
  await visitExplorer(graph, { locale: 'ar-EG', width: 360 }, async ({ go, look }) => {
    await go('/state/EG?from=1970&until=1979');
    await look('register-state-ar-360');
  });
}

/** Counted in the text of the files, without the reader. */
async function visitsByDecade(country: string) {
  const folder = join(REGISTER, 'visits');
  const texts = await Promise.all(
    (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
  );
  const rows = texts.flatMap((text) => text.split('<visit>').slice(1));
  const own = rows.filter((row) => row.includes(`<from id="${country}">`));
  const startedIn = (decade: string) =>
    own.filter((row) => row.includes(`<start-date>${decade}`)).length;
  return { seventies: startedIn('197'), eighties: startedIn('198'), nineties: startedIn('199') };
}

/** Of each kind of list one that tells of the same years and people as the others. */
const PARTS = {
  travels: [
    'president-travels/truman-harry-s.xml',
    'secretary-travels/byrnes-james-francis.xml',
    'secretary-travels/marshall-george-catlett.xml',
  ],
  visits: ['visits/1940.xml'],
  appointments: ['presidents.xml', 'secretaries.xml'],
} as const;

describe.runIf(REGISTER_IS_HERE)('Lists of one register and the seeds', () => {
  test('make the same graph in whatever order they are loaded, and when one is taken back and loaded again', {
    timeout: WHOLE_MS,
  }, async ({ service }) => {
    type Part = keyof typeof PARTS | 'seeds';
    const load = (part: Part) =>
      part === 'seeds'
        ? service.loadPaths(['seeds'], { dataset: 'seeds' })
        : service.loadPaths(
            PARTS[part].map((file) => join(REGISTER, file)),
            { from: 'us-travel', dataset: part },
          );
    const orders: readonly (readonly Part[])[] = [
      ['seeds', 'travels', 'visits', 'appointments'],
      ['appointments', 'visits', 'travels', 'seeds'],
    ];
    const prints: string[] = [];
    for (const order of orders) {
      await service.reset();
      for (const part of order) {
        await load(part);
      }
      prints.push(await fingerprintOfView(service.graph));
    }
    for (const part of ['travels', 'appointments'] as const) {
      await service.load({ dataset: { id: part, kind: 'REGISTER' } }, { allowRetractions: true });
      expect(await fingerprintOfView(service.graph)).not.toBe(prints[0]);
      await load(part);
      prints.push(await fingerprintOfView(service.graph));
    }

    expect(prints).toEqual(prints.map(() => prints[0]));
  });
});
