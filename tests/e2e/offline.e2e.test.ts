import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';
import { signUp } from '#tests/support/journey.ts';

const sign = 'Dejo de contestar mensajes';

describe('Help when there is no network', () => {
  let browser: Browser;
  let mentalia: Installation;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [browser, mentalia] = await Promise.all([openBrowser(), startInstallation({ RATE_LIMIT_PER_HOUR: '100000' })]);
    context = await browser.newContext({ locale: 'es-CO', viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await mentalia?.stop();
  });
  const main = () => page.locator('main');
  const go = (path: string) => page.goto(mentalia.url + path);
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  /** All that the browser keeps by itself, as text. */
  const kept = () =>
    page.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
      return texts.join('\n') + JSON.stringify({ ...localStorage });
    });

  it('sec/S31 sec/S41 opens for whoever kept it on this device, and is gone from there once they sign out', async () => {
    await go('/');
    await signUp(page, 'Ana');
    await go('/universe/mi-plan');
    await page.getByLabel('Señales de que empieza un momento difícil').fill(sign);
    await page.getByText('Guardado', { exact: true }).waitFor();
    expect(await databases()).toEqual([]);

    await page.getByRole('switch', { name: 'Guardar en este dispositivo' }).check();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect.poll(databases).toEqual(['mentalia-plan']);
    expect(await kept()).not.toContain(sign);

    await context.setOffline(true);
    await go('/ayuda');
    await main().getByRole('link', { name: 'Línea 106', exact: false }).waitFor();
    await page.getByLabel('Cambiar de país').selectOption('UY');
    await main().getByRole('link', { name: 'Línea Vida', exact: false }).waitFor();
    await page.reload();
    await main().getByRole('link', { name: 'Llamar a', exact: false }).first().waitFor();

    await go('/universe/mi-plan');
    await main().getByText(sign).waitFor();
    await main().getByText('No hay conexión.', { exact: false }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);

    await go('/chat');
    await page.getByRole('heading', { name: 'Ahora no hay conexión' }).waitFor();
    await main().getByRole('link', { name: 'Mi plan de seguridad' }).click();
    await main().getByText(sign).waitFor();

    await context.setOffline(false);
    await go('/universe/mi-plan');
    await page.getByRole('button', { name: 'Cuenta', exact: false }).click();
    await page.getByRole('menuitem', { name: 'Cerrar sesión' }).click();
    await page.getByText('Crear cuenta', { exact: true }).first().waitFor();
    await expect.poll(databases).toEqual([]);

    await context.setOffline(true);
    await go('/universe/mi-plan');
    await main().getByText('no hay un plan guardado', { exact: false }).waitFor();
    expect(await main().textContent()).not.toContain(sign);
    await context.setOffline(false);
  });

  it('is not what people see who have one: each page is asked of the server', async () => {
    const asked = context.waitForEvent(
      'request',
      (request) => request.serviceWorker() !== null && request.url().endsWith('/ayuda'),
    );

    await go('/ayuda');

    expect((await (await asked).response())?.status()).toBe(200);
  });
});
