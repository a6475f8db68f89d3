/** The explorer in a browser, on the seeds, in both languages. Pictures: `coverage/explorer`. */
import { describe, expect } from 'vitest';
import { createToken, hashOfToken } from '../../src/access/token.ts';
import { readConfig } from '../../src/config.ts';
import { schema } from '../../src/graphql/schema.ts';
import { EXAMPLES_FOLDER } from '../../src/http/examples.ts';
import { readTrustedOperations, textsByHash } from '../../src/http/trusted-operations.ts';
import { test } from '../support/seeded.ts';
import { visitExplorer } from '../support/visit-explorer.ts';

/** A browser and a database that plans for the first time, on a busy machine. */
const SLOW_MS = 240_000;
const ENGLISH = { locale: 'en-GB' } as const;
const ARABIC = { locale: 'ar-EG', colorScheme: 'dark' } as const;
const MEETING = 'putin-kim-beijing-2025-09-03';

describe('Finding', { timeout: SLOW_MS }, () => {
  test('suggests in any script, and leads to the page by keyboard alone', async ({ seeded }) => {
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, go, settle, look }) => {
      await go('/');
      await look('find-en');
      for (const [text, name] of [
        ['بوتين', 'Vladimir Putin'],
        ['Путин', 'Vladimir Putin'],
        ['kim jong', 'Kim Jong Un'],
      ] as const) {
        await page.getByRole('combobox').fill(text);
        await page.getByRole('option', { name }).first().waitFor();
      }
      await page.keyboard.press('ArrowDown');
      await look('find-suggested-en');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/person/kim-jong-un');
      await settle();
      expect(await page.title()).toBe('Kim Jong Un · Liqa');
    });
  });

  test('shows all that answers at an address, and says what to do where nothing does', async ({
    seeded,
  }) => {
    await visitExplorer(seeded.graph, ARABIC, async ({ page, go, settle, look }) => {
      await go('/?q=Putin');
      expect(await page.locator('main .found li').count()).toBeGreaterThan(5);
      await look('found-ar');
      await page.getByRole('combobox').fill('zzzzqqq');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/?q=zzzzqqq');
      await settle();
      expect(await page.locator('main').textContent()).toContain('لا شيء يطابق');
      await go('/person/nobody-at-all');
      expect(await page.locator('h1').textContent()).toContain('nobody-at-all');
      await page.getByRole('link', { name: 'إلى البداية' }).click();
      await page.locator('h1', { hasText: 'من التقى بمن' }).waitFor();
    });
  });
});

describe('The language', { timeout: SLOW_MS }, () => {
  test('is that of the browser until somebody chooses another, digits included', async ({
    seeded,
  }) => {
    await visitExplorer(seeded.graph, ARABIC, async ({ page, go, settle, look }) => {
      const root = page.locator('html');
      await go('/');
      expect(await root.getAttribute('dir')).toBe('rtl');
      await page.getByLabel('أرقام عربية').check();
      await expect.poll(() => page.locator('.holding').textContent()).toMatch(/[٠-٩]/);
      const told = await page.locator('.holding, .date').allTextContents();
      expect(told.join(' ')).not.toMatch(/[0-9]/);
      await look('find-ar-digits');
      await page.getByRole('button', { name: 'English' }).click();
      await settle();
      expect(await root.getAttribute('dir')).toBe('ltr');
      await page.reload();
      await expect.poll(() => root.getAttribute('lang')).toBe('en');
      await page.getByText('The newest meetings').waitFor();
    });
  });
});

describe("A meeting's page", { timeout: SLOW_MS }, () => {
  test('tells sides, sources and how it became known, and shows the question behind it', async ({
    seeded,
  }) => {
    await visitExplorer(seeded.graph, ENGLISH, async ({ page, url, go, look, settle }) => {
      await go(`/meeting/${MEETING}`);
      const shown = await page.locator('main').textContent();
      for (const text of [
        '3 September 2025',
        'Beijing',
        'Side 1',
        'Side 2',
        'Kim Jong Un',
        'TASS',
      ]) {
        expect(shown).toContain(text);
      }
      await look('meeting-en');
      await page.getByRole('button', { name: 'Show the GraphQL' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByLabel('The question behind this view').inputValue()).toContain(
        'query MeetingPage',
      );
      await look('meeting-graphql-en');
      await dialog.getByRole('link', { name: 'Open in the playground' }).click();
      await page.getByRole('button', { name: /Execute/ }).click();
      await page.locator('.result-window').getByText('Kim Jong Un').first().waitFor();
      await page.goBack();
      await settle();
      await page
        .getByRole('link', { name: /Tianjin|invitation/i })
        .first()
        .click();
      await page.waitForURL(`${url}/document/**`);
      await settle();
      await look('document-en');
    });
  });

  test('tells where sources disagree, in Arabic at the width of a telephone', async ({
    seeded,
  }) => {
    const disputed = await seeded.query(
      '{ disagreements(first: 1) { nodes { meeting { recordId } } } }',
    );
    const { disagreements } = disputed.data as {
      readonly disagreements: { readonly nodes: readonly { meeting: { recordId: string } }[] };
    };
    const id = disagreements.nodes[0]?.meeting.recordId ?? '';
    await visitExplorer(seeded.graph, { ...ARABIC, width: 360 }, async ({ page, go, look }) => {
      await go(`/meeting/${encodeURIComponent(id)}`);
      expect(
        await page.locator('section[aria-labelledby="disagreements"] li').count(),
      ).toBeGreaterThan(2);
      await look('meeting-disputed-ar-360');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('header.frame').isVisible()).toBe(false);
    });
  });
});

describe('A service that others can reach', { timeout: SLOW_MS }, () => {
  test('asks for a token in the page, and keeps the playground out of it', async ({ seeded }) => {
    const token = createToken();
    const hash = hashOfToken(token).toString('hex');
    const { access } = readConfig({ LIQA_TOKENS: `ada:${hash}` });
    const service = { access, playground: false, tolerated: /401/ };
    await visitExplorer(
      seeded.graph,
      ENGLISH,
      async ({ page, url, look }) => {
        await page.goto(`${url}/meeting/${MEETING}`);
        await page.getByLabel('Token').fill(token);
        await look('token-en');
        await page.getByRole('button', { name: 'Use it' }).click();
        await page.getByRole('heading', { name: 'Where they disagree' }).waitFor();
        expect(await page.getByRole('link', { name: 'GraphQL' }).count()).toBe(0);
        await page.getByRole('button', { name: 'Show the GraphQL' }).click();
        expect(await page.getByRole('dialog').getByRole('link').count()).toBe(0);
      },
      service,
    );
  });

  test('is told of where it does not answer, with a way to ask again', async ({ seeded }) => {
    await visitExplorer(
      seeded.graph,
      ARABIC,
      async ({ page, go, look }) => {
        await page.route('**/graphql', (route) => route.abort());
        await go('/');
        await page.getByRole('alert').waitFor();
        await look('unreachable-ar');
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'اسأل مجددًا' }).click();
        await page.getByRole('heading', { name: 'أحدث اللقاءات' }).waitFor();
      },
      { tolerated: /ERR_FAILED/ },
    );
  });

  test('answers the operations of the page where it answers no others', async ({ seeded }) => {
    const trusted = textsByHash(await readTrustedOperations(EXAMPLES_FOLDER, schema));
    await visitExplorer(
      seeded.graph,
      ENGLISH,
      async ({ page, go }) => {
        for (const path of [
          '/',
          '/person/vladimir-putin',
          '/network?around=RU',
          `/meeting/${MEETING}`,
        ]) {
          await go(path);
          expect(await page.getByRole('alert').count(), path).toBe(0);
        }
      },
      { trusted, playground: false },
    );
  });
});
