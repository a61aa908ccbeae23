import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from '#tests/support/browser.ts';
import { openHouse } from '#tests/support/house.ts';
import { signUp } from '#tests/support/journey.ts';

const own = 'Llama a mi hermana Lucía';
const other = 'Quiero ver a mi perra';

describe('Somebody who speaks with pictures, where there is no network', () => {
  const house = openHouse();
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    page = await house.opens({ locale: 'es-MX', width: 390, height: 844 });
    context = page.context();
  });
  const go = (path = '') => page.goto(`${house.url}/sign-link/habla-por-mi${path}`);
  const keep = async (text: string) => {
    await page.getByRole('button', { name: 'Añadir frase' }).click();
    await page.getByLabel('Frase', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Guardar frase' }).click();
    await page.locator('.speak-own-row').getByText(text, { exact: true }).waitFor();
  };
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const onServer = () =>
    page.evaluate(async () => {
      const answer = await fetch('/api/sign-link/phrases');
      return ((await answer.json()) as { items: { text: string }[] }).items.map(({ text }) => text);
    });

  it('sec/S31 has the board and their own phrases after a reload, adds one, sends it later, and leaves nothing behind', async () => {
    await page.goto(house.url);
    await signUp(page, 'Elia');
    await go('/mis-frases');
    await keep(own);
    await expect.poll(onServer).toEqual([own]);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    await context.setOffline(true);
    await page.reload();
    await page.locator('.speak-own-row').getByText(own, { exact: true }).waitFor();
    await page.getByText('Sin conexión. El tablero funciona igual.', { exact: false }).waitFor();
    await keep(other);
    await go();
    await page.getByRole('button', { name: 'Gente', exact: true }).click();
    await page.getByRole('button', { name: other, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Soy una persona sorda' }).click();
    // Chromium without sound has no voice: the phrase is shown instead.
    await page.getByRole('dialog').getByText('Soy una persona sorda. Escríbeme, por favor.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cerrar', exact: true }).click();
    expect(await page.getByRole('link', { name: 'Emergencias: 911' }).first().getAttribute('href')).toBe('tel:911');
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);

    await context.setOffline(false);
    await go('/mis-frases');
    await expect.poll(onServer).toEqual([own, other]);
    expect(await databases()).toEqual(['mentalia-phrases']);
    await page.getByRole('button', { name: 'Cuenta', exact: false }).click();
    await page.getByRole('menuitem', { name: 'Cerrar sesión' }).click();
    await page.getByText('Crear cuenta', { exact: true }).first().waitFor();
    await expect.poll(databases).toEqual([]);

    await context.setOffline(true);
    await go('/mis-frases');
    await page.getByRole('heading', { name: 'Mis frases', level: 1 }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain(own);
    await context.setOffline(false);
  });
});
