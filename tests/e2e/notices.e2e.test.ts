import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';
import { signUp } from '#tests/support/journey.ts';

describe('Being told of something', () => {
  let browser: Browser;
  let mentalia: Installation;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [browser, mentalia] = await Promise.all([openBrowser(), startInstallation({ RATE_LIMIT_PER_HOUR: '100000' })]);
    context = await browser.newContext({ locale: 'es-ES', timezoneId: 'Europe/Madrid', baseURL: mentalia.url });
    await context.grantPermissions(['notifications'], { origin: mentalia.url });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto('/');
    await signUp(page, 'Ana');
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await mentalia?.stop();
  });
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  it('a11y/R10 has pages that fit any window and any reader, empty and full', async () => {
    for (const [path, heading] of [
      ['/avisos', 'Aquí verás tus avisos'],
      ['/avisos/ajustes', 'Horas tranquilas'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { name: heading }).waitFor();
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sidewaysOverflow(page), `${path} ${width}`).toBe(0);
      }
      expect(await accessibilityProblems(page), path).toEqual([]);
    }
  });

  it('comes to the inbox, is put away by the keyboard, and is brought back', async () => {
    await page.goto('/avisos/ajustes');
    await button('Enviarme una prueba').click();
    await page.getByText('La prueba está en «Avisos».').waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: 'Tienes un aviso sin leer' }).click();
    await page.getByRole('link', { name: 'Esto es una prueba' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await button('Quitar').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Aquí verás tus avisos' }).waitFor();
    await button('Deshacer').focus();
    await page.keyboard.press('Enter');

    await page.getByRole('link', { name: 'Esto es una prueba' }).waitFor();
  });

  it('a11y/S6 reaches the browser by its own way, without a sound and without a word of what it is about', async () => {
    await page.goto('/avisos/ajustes');
    const worker = await context.newCDPSession(page);
    const registrations: string[] = [];
    worker.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: seen }) => {
      registrations.push(...seen.map(({ registrationId }) => registrationId));
    });
    await worker.send('ServiceWorker.enable');
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => registrations.length).toBeGreaterThan(0);
    const sent = { id: 'n1', title: 'MENTALIA', text: 'Tienes un aviso.', path: '/avisos', language: 'es', isAskedNow: true };

    await worker.send('ServiceWorker.deliverPushMessage', {
      origin: mentalia.url,
      registrationId: registrations.at(-1) ?? '',
      data: JSON.stringify(sent),
    });

    const shown = () =>
      page.evaluate(async () =>
        (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, silent, tag }) => ({
          ...{ title, body, silent, tag },
        })),
      );
    await expect.poll(shown).toEqual([{ title: 'MENTALIA', body: 'Tienes un aviso.', silent: true, tag: 'n1' }]);
  });
});
