/** Networks and paths in a browser, on the seeds, in both languages. Pictures: `coverage/explorer`. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/seeded.ts';
import { visitExplorer } from '../support/visit-explorer.ts';

const SLOW_MS = 240_000;
const ENGLISH = { locale: 'en-GB' } as const;
const ARABIC = { locale: 'ar-EG', colorScheme: 'dark' } as const;
const AROUND = '/network?around=vladimir-putin';

/** A drawing is there once it can be saved. */
const drawn = (page: Page) =>
  expect
    .poll(() => page.getByRole('button', { name: 'PNG' }).isEnabled(), { timeout: 60_000 })
    .toBe(true);

async function saved(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await waiting).path());
}

describe('A network', { timeout: SLOW_MS }, () => {
  test('is put together, drawn, and asked about without the drawing', async ({ seeded }) => {
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, go, settle, look }) => {
      await go('/network');
      await page.getByText('Choose at least one').waitFor();
      const around = () => new URL(page.url()).searchParams.getAll('around');
      const chosen: string[] = [];
      for (const [text, id] of [
        ['Путин', 'vladimir-putin'],
        ['كيم جونج', 'kim-jong-un'],
      ] as const) {
        await page.getByRole('combobox').first().fill(text);
        await page.keyboard.press('Enter');
        chosen.push(id);
        await expect.poll(around, { timeout: 30_000 }).toEqual(chosen);
      }
      await settle();
      await drawn(page);
      await look('network-en');
      await page.getByRole('button', { name: 'Kim Jong Un – Vladimir Putin' }).click();
      await settle();
      await page.getByRole('heading', { name: 'Kim Jong Un – Vladimir Putin' }).waitFor();
      await look('network-tie-en');
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByRole('heading', { name: 'Kim Jong Un – Vladimir Putin' }).waitFor();
    });
  });

  test('plays through time, and has fewer ties the earlier it is', async ({ seeded }) => {
    await visitExplorer(seeded.graph, ARABIC, async ({ page, go, look }) => {
      await go(AROUND);
      await drawn(page);
      const rows = page.locator('section[aria-labelledby="ties"] tbody tr');
      const all = await rows.count();
      await page.getByRole('slider').focus();
      await page.keyboard.press('Home');
      await expect.poll(() => rows.count()).toBeLessThan(all);
      await page.getByRole('button', { name: 'شغّل الزمن' }).click();
      await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(all);
      await look('network-ar');
    });
  });

  test('is saved as a picture, as a drawing and as data', async ({ seeded }) => {
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, go }) => {
      await go(AROUND);
      await drawn(page);
      expect((await saved(page, 'PNG')).subarray(1, 4).toString()).toBe('PNG');
      expect((await saved(page, 'SVG')).toString()).toMatch(
        /<svg [\s\S]*Kim Jong Un[\s\S]*<\/svg>\s*$/,
      );
      expect((await saved(page, 'GEXF')).toString()).toContain('<gexf');
      expect((await saved(page, 'CSV')).toString()).toContain('vladimir-putin');
    });
  });

  test('says in words what is not recorded, and shows it on a telephone', async ({ seeded }) => {
    await visitExplorer(seeded.graph, { ...ARABIC, width: 360 }, async ({ page, go, look }) => {
      await go('/network?around=nobody-at-all');
      await page.getByRole('alert').waitFor();
      await go(`${AROUND}&with=STATE`);
      await drawn(page);
      await look('network-states-ar-360');
    });
  });
});

describe('Paths', { timeout: SLOW_MS }, () => {
  test('are drawn, and told in sentences with date and source', async ({ seeded }) => {
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, go, settle, look }) => {
      await go('/paths?a=kim-jong-un');
      await page.getByRole('combobox', { name: 'To' }).fill('ميرضيائيف');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await settle();
      const sentences = await page.locator('.sentences').first().textContent();
      for (const text of ['Kim Jong Un met', 'Putin', '3 September 2025', 'Report on']) {
        expect(sentences).toContain(text);
      }
      await look('paths-en');
      await page.getByRole('button', { name: 'The other way round' }).click();
      await page.waitForURL(/b=kim-jong-un/);
      await settle();
      await page.getByRole('heading', { name: /From .*Mirziyoyev to Kim Jong Un/ }).waitFor();
    });
  });

  test('say so where nothing connects two, in Arabic on a telephone', async ({ seeded }) => {
    await visitExplorer(seeded.graph, { ...ARABIC, width: 360 }, async ({ page, go, look }) => {
      await go('/paths?a=kim-jong-un&b=UZ');
      await page.locator('.sentences').first().waitFor();
      await look('paths-ar-360');
      await go('/paths?a=kim-jong-un&b=UZ&until=1990');
      await page.getByText('لا يصل بينهما شيء').waitFor();
    });
  });
});
