import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type FakeUpstream, fakeUpstream, steadyTokens } from '#tests/support/fake-upstream.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';
import { finishCheckIn, signUp } from '#tests/support/journey.ts';

const sentence = (at: number) => `Palabra ${at + 1} de la respuesta. `;
const count = 60;
/** A model that speaks slowly enough to be interrupted. */
const slowly = steadyTokens({ count, perSecond: 20, text: sentence });

describe('The main job, from an empty browser to a finished check-in with BLU', () => {
  let browser: Browser;
  let mentalia: Installation;
  let upstream: FakeUpstream;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    upstream = await fakeUpstream(slowly);
    [browser, mentalia] = await Promise.all([
      openBrowser(),
      startInstallation({ MODEL_URL: upstream.baseUrl, RATE_LIMIT_PER_HOUR: '100000' }),
    ]);
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await mentalia?.stop();
    await upstream?.close();
  });

  async function somebodyNew(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'es-MX', viewport: { width: 1280, height: 860 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(mentalia.url);
    return page;
  }

  it('is done with the mouse at a desk', async () => {
    const page = await somebodyNew();
    await signUp(page, 'Ana');
    await page.goto(`${mentalia.url}/chat/blu-psicologa`);

    await page.getByRole('button', { name: /Cómo estoy ahora/ }).click();
    await finishCheckIn(page);

    expect((await page.locator('main').textContent()) ?? '').toContain('Cómo estoy ahora');
  });

  it('is done on a phone, with reduced motion, and never scrolls sideways', async () => {
    const page = await somebodyNew({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });
    await signUp(page, 'Eva');
    await page.goto(`${mentalia.url}/chat/blu-psicologa`);
    expect(await sidewaysOverflow(page)).toBe(0);

    await page.getByRole('button', { name: /Cómo estoy ahora/ }).click();
    await finishCheckIn(page);

    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it('is done at 400 % zoom', async () => {
    const page = await somebodyNew({ viewport: { width: 320, height: 256 } });
    await signUp(page, 'Luz');
    await page.goto(`${mentalia.url}/chat/blu-psicologa`);

    await page.getByRole('button', { name: /Cómo estoy ahora/ }).click();
    await finishCheckIn(page);

    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it('is done with the keyboard only', async () => {
    const page = await somebodyNew();
    await signUp(page, 'Iris', { keyboard: true });
    await page.goto(`${mentalia.url}/chat/blu-psicologa`);
    const exercise = page.getByRole('button', { name: /Cómo estoy ahora/ });
    await exercise.waitFor();

    for (let tabs = 0; !(await exercise.evaluate((element) => element === document.activeElement)); tabs += 1) {
      expect(tabs).toBeLessThan(40);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await finishCheckIn(page, { keyboard: true });
  });

  it('survives a reload in the middle of a reply: the same text, nothing lost', async () => {
    const page = await somebodyNew();
    await signUp(page, 'Sol');
    await page.goto(`${mentalia.url}/chat/blu-psicologa`);
    await page.getByRole('button', { name: /Hablar con BLU/ }).click();
    await page.getByRole('textbox').fill('explícame por qué el cielo es azul');
    await page.keyboard.press('Enter');
    await page.getByText('Palabra 8 de la respuesta').waitFor();

    await page.reload();
    await page.getByText('Palabra 60 de la respuesta').waitFor();

    const shown = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    expect(shown).toContain(
      Array.from({ length: count }, (_, at) => sentence(at))
        .join('')
        .trim(),
    );
    expect(shown).toContain('explícame por qué el cielo es azul');
  });

  it('shows no accessibility problem to a visitor, nor in the middle of an exercise, in any of the four themes', async () => {
    const page = await somebodyNew({ reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (path: string): Promise<void> => {
      await page.goto(mentalia.url + path);
      await page.locator('main h1').first().waitFor();
      for (const theme of ['crema', 'noche', 'contraste', 'baja']) {
        await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
        // A theme changes colours and nothing else: the other rules are asked once.
        const rule = theme === 'crema' ? undefined : 'color-contrast';
        found.push(...(await accessibilityProblems(page, rule)).map((problem) => `${path} ${theme} ${problem}`));
      }
    };

    for (const path of ['/', '/ayuda', '/no-existe']) await look(path);
    await page.goto(mentalia.url);
    await signUp(page, 'Mar');
    // The pages of whoever is signed in are looked at one by one in how-i-function.e2e.test.ts.
    await page.goto(`${mentalia.url}/chat/blu-psicologa`);
    await page.getByRole('button', { name: /Cómo estoy ahora/ }).click();
    await page.getByRole('radio').first().waitFor();
    await look(new URL(page.url()).pathname);

    expect(found).toEqual([]);
  }, 400_000);
});
