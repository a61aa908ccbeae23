import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SomeSettings } from '#platform/profiles/contract.ts';
import { addressesFor } from '#tests/support/addresses.ts';
import { administratorsOf } from '#tests/support/administrators.ts';
import { anOffer } from '#tests/support/an-offer.ts';
import { accessibilityProblems, longestLine, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { inTwo } from '#tests/support/in-two.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { installedApps } from '../../src/installed.server.ts';

/** How the words of the shell and of every installed app are named: `chat.talk.send`. */
const namesOfWords = ['ui', 'problems', ...installedApps.map(({ app }) => app.slug)];
const wordName = `\\b(?:${namesOfWords.join('|')})\\.[a-z]+\\.[\\w.]+`;

const desk = { width: 1280, height: 860 };

describe('A platform that follows how somebody functions', () => {
  let browser: Browser;
  let mentalia: Installation;
  let makeAdministrator: ReturnType<typeof administratorsOf>;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [browser, mentalia] = await Promise.all([openBrowser(), startInstallation({ RATE_LIMIT_PER_HOUR: '100000' })]);
    makeAdministrator = administratorsOf(mentalia);
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await mentalia?.stop();
  });

  async function ana(settings: SomeSettings = {}, viewport = desk): Promise<{ person: Person; page: Page }> {
    const person = await createPerson(mentalia.url, 'Ana');
    await person.put('/api/user/profile', { settings, onboarded: true });
    const context = await browser.newContext({ baseURL: mentalia.url, locale: 'es-MX', viewport, reducedMotion: 'reduce' });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const { email, password } = person;
    await page.request.post('/api/auth/sign-in/email', { data: { email, password } });
    return { person, page };
  }

  async function opens(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.locator('main h1').first().waitFor();
  }

  it('takes to Gerencia IA exactly what is on screen when Ana says yes, and nothing when she says no', async () => {
    const { person, page } = await ana();
    const { id } = await anOffer(person);
    await opens(page, `/universe/pasar/${id}`);
    const changed = 'Tener la mesa libre  ✨ y comer sin prisa';
    const taken = page.locator('main li').filter({ has: page.getByRole('switch', { checked: true }) });
    await taken.getByRole('button', { name: /Cambiar/ }).click();
    await page.locator('main textarea').first().fill(changed);

    await page.getByRole('button', { name: /^Llevar/ }).click();
    await page.waitForURL(/\/chat\/c\//);
    await page.locator('[data-message]').first().waitFor();
    const { items } = (
      await person.get<{ items: { senderType: string; content: string }[] }>(
        `/api/chat/conversations/${new URL(page.url()).pathname.split('/').at(-1)}/messages`,
      )
    ).body;
    expect(items.find(({ senderType }) => senderType === 'user')?.content).toBe(changed);

    const second = await anOffer(person);
    const before = (await person.get<{ items: unknown[] }>('/api/chat/conversations')).body.items.length;
    await opens(page, `/universe/pasar/${second.id}`);
    await page.getByRole('button', { name: 'Ahora no' }).click();
    await expect
      .poll(async () => (await person.get<{ status: string }>(`/api/handoffs/${second.id}`)).body.status)
      .toBe('refused');
    expect((await person.get<{ items: unknown[] }>('/api/chat/conversations')).body.items.length).toBe(before);
  });

  it('gets lighter with one touch on a hard day, stays so after a reload, and goes back when she says so', async () => {
    const { person, page } = await ana({ length: 'detallado' });
    await opens(page, '/universe');
    const html = page.locator('html');
    expect(await html.getAttribute('data-motion')).toBe('sistema');

    await page.getByText('Pesan', { exact: true }).click();
    await expect.poll(() => html.getAttribute('data-motion')).toBe('nada');
    await page.getByText('Poca', { exact: true }).click();
    await expect
      .poll(async () => (await person.get<{ today: { energy: string } | null }>('/api/user/profile')).body.today?.energy)
      .toBe('baja');

    await opens(page, '/universe');
    expect(await html.getAttribute('data-motion')).toBe('nada');
    expect(await html.getAttribute('data-deco')).toBe('ocultar');
    await page.getByRole('button', { name: /^Quitar/ }).click();
    await expect.poll(() => html.getAttribute('data-motion')).toBe('sistema');
  });

  it('a11y/A9 a11y/S10 a11y/A1 keeps what she is writing through a note, a pause and focus, all by keyboard', async () => {
    const { person, page } = await ana();
    const conversationId = await person.opens('blu-psicologa');
    await opens(page, `/chat/c/${conversationId}`);
    const field = page.getByRole('textbox').last();
    await field.click();
    await page.keyboard.type('Lo que estoy pensando');

    await page.keyboard.press('Alt+KeyN');
    const noteField = page.getByRole('dialog').getByRole('textbox');
    await noteField.waitFor();
    await page.keyboard.type('Llamar al banco');
    const began = Date.now();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await person.get<{ items: { content: string }[] }>('/api/universe/notes')).body.items[0]?.content, {
        interval: 50,
      })
      .toBe('Llamar al banco');
    expect(Date.now() - began).toBeLessThan(2_000);

    await page.keyboard.press('Alt+KeyP');
    await page.getByRole('heading', { name: 'Pausa' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('Lo que estoy pensando');

    await page.keyboard.press('Alt+KeyF');
    await page.getByRole('button', { name: 'Salir del foco' }).waitFor();
    expect(
      await page
        .getByRole('navigation', { name: 'Principal' })
        .isVisible()
        .catch(() => false),
    ).toBe(false);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Salir del foco' }).waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('Lo que estoy pensando');
  });

  it('finds where to go with a slip of the fingers, and help before anything else', async () => {
    const { page } = await ana();
    await opens(page, '/universe');
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('gerncia');
    await page
      .getByRole('option', { name: /Gerencia IA/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/gerencia-ia/);

    await page.keyboard.press('Control+KeyK');
    await page.getByRole('combobox').fill('quiero morirme');
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Ayuda ahora');
  });

  // A theme changes colours and nothing else: the other rules are asked once, in the first of them. Colours hardly depend on the width:
  // every theme is looked at where all is shown, the one of most contrast to lose on a phone, and at 400 % only what a phone has not.
  it.each([
    { name: 'a desk', viewport: desk, language: 'es', themes: ['crema', 'noche', 'contraste', 'baja'] },
    { name: 'a phone, in English', viewport: { width: 390, height: 844 }, language: 'en', themes: ['crema', 'noche'] },
    { name: '400 % zoom', viewport: { width: 320, height: 256 }, language: 'es', themes: ['crema'] },
  ] as const)(
    'has no accessibility problem and never scrolls sideways on any page: $name',
    async ({ viewport, language, themes }) => {
      const { person, page: first } = await ana({ language }, viewport);
      // Whoever administers has every page.
      await makeAdministrator(person);
      await first.request.post('/api/auth/sign-in/email', { data: { email: person.email, password: person.password } });
      const addresses = await addressesFor(mentalia.url, person);
      const found = await inTwo(
        addresses,
        () => first.context().newPage(),
        async (page, { path, address }) => {
          await opens(page, address);
          return (await faultsOf(page, themes)).map((fault) => `${path} ${fault}`);
        },
      );

      expect(found).toEqual([]);
    },
    600_000,
  );
});

/** What is wrong with a page that is open, for whoever comes to it without a mouse, with a small window or in another language. */
async function faultsOf(page: Page, themes: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [index, theme] of themes.entries()) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
    const rule = index === 0 ? undefined : 'color-contrast';
    found.push(...(await accessibilityProblems(page, rule)).map((problem) => `${theme} ${problem}`));
  }
  const long = await longestLine(page);
  if (long > 80) found.push(`a11y/R4 has lines of ${long} characters`);
  const over = await sidewaysOverflow(page);
  if (over > 0) found.push(`is ${over} px wider than its window`);
  const unsaid = await page.evaluate((names) => document.body.innerText.match(new RegExp(names, 'gi')), wordName);
  if (unsaid) found.push(`shows the names of words that are missing: ${unsaid.join(', ')}`);
  return found;
}
