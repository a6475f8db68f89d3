/** Pages of actors in a browser, on the seeds, in both languages. Pictures: `coverage/explorer`. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/seeded.ts';
import { visitExplorer } from '../support/visit-explorer.ts';

const SLOW_MS = 240_000;
const ENGLISH = { locale: 'en-GB' } as const;
const ARABIC = { locale: 'ar-EG', colorScheme: 'dark', width: 360 } as const;

/** The first cells of the rows below a heading. */
const firstCells = (page: Page, heading: string) =>
  page
    .locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('th, td')?.textContent ?? ''));

describe("An actor's page", { timeout: SLOW_MS }, () => {
  test('tells names, offices, whom they met and what speaks of them, as the service does', async ({
    seeded,
  }) => {
    const { data } = await seeded.query(
      '{ person(ref: "vladimir-putin") { encounters(orderBy: { field: NAME, direction: ASC }) { nodes { name } } } }',
    );
    const { person } = data as { person: { encounters: { nodes: readonly { name: string }[] } } };
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, go, settle, look }) => {
      await go('/person/vladimir-putin');
      const shown = await page.locator('main').textContent();
      for (const text of [
        'فلاديمير بوتين',
        'Владимир Путин',
        'President of Russia',
        'Sergei Lavrov',
      ]) {
        expect(shown).toContain(text);
      }
      await look('person-en');
      const met = page.locator('section', {
        has: page.getByRole('heading', { name: 'Whom they met' }),
      });
      await met.getByRole('button', { name: /^Name/ }).click();
      await page.waitForURL(/met\.sort=NAME/);
      await settle();
      expect(await firstCells(page, 'Whom they met')).toEqual(
        person.encounters.nodes.map(({ name }) => name),
      );
      await page.reload();
      await settle();
      expect((await firstCells(page, 'Whom they met'))[0]).toBe(person.encounters.nodes[0]?.name);
    });
  });

  test('narrows all of it to a span that is chosen in the timeline, by keyboard alone', async ({
    seeded,
  }) => {
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, go, settle, look }) => {
      await go('/person/vladimir-putin');
      await page.getByRole('button', { name: /^2023/ }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=2023.*until=2023|until=2023.*from=2023/);
      await settle();
      expect((await firstCells(page, 'Whom they met')).toSorted()).toEqual([
        'Kim Jong Un',
        'Sadyr Japarov',
      ]);
      await look('person-2023-en');
      await page.getByLabel('From').fill('٢٠٢٤-٠١');
      await page.getByLabel('From').press('Enter');
      await page.getByLabel('Until').fill('2024-13');
      await page.getByLabel('Until').press('Tab');
      await page.getByText('“2024-13” must be').waitFor();
      expect(new URL(page.url()).searchParams.get('from')).toBe('2024-01');
    });
  });

  test('is saved as a table that the service makes', async ({ seeded }) => {
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, go }) => {
      await go('/state/RU');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: /CSV/ }).first().click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe('liqa-encounters.csv');
      expect(await readFile(await download.path(), 'utf8')).toContain('Kim Jong Un');
    });
  });

  test('reads from right to left in Arabic, on a telephone and on paper', async ({ seeded }) => {
    await visitExplorer(seeded.graph, ARABIC, async ({ page, go, look }) => {
      for (const [path, name] of [
        ['/person/vladimir-putin', 'فلاديمير بوتين'],
        ['/state/KP', 'كوريا الشمالية'],
      ] as const) {
        await go(path);
        expect(await page.locator('h1').textContent()).toBe(name);
        await look(`${path.slice(1).replace('/', '-')}-ar-360`);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filter').first().isVisible()).toBe(false);
    });
  });
});
