import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';

const parts = ['', '/que-paso', '/ley', '/plazos', '/documentos', '/historial', '/datos'];

describe('Somebody who was told not to come back to work', () => {
  let browser: Browser;
  let mentalia: Installation;
  beforeAll(async () => {
    mentalia = await startInstallation({ RATE_LIMIT_PER_HOUR: '100000' });
    browser = await openBrowser(['--disable-gpu']);
  });
  afterAll(async () => {
    await browser?.close();
    await mentalia?.stop();
  });

  async function arrive(): Promise<Page> {
    const context = await browser.newContext({ locale: 'es-MX', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const data = { name: 'Elia', email: `elia-${randomUUID()}@personas.test`, password: `una frase larga ${randomUUID()}` };
    await context.request.post(`${mentalia.url}/api/auth/sign-up/email`, {
      data: { ...data, birth: { year: 1990, month: 5 }, country: 'MX' },
    });
    await page.goto(`${mentalia.url}/despacho-legal`);
    await page.getByRole('heading', { level: 1, name: 'Despacho Legal' }).waitFor();
    return page;
  }
  const asks = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const goOn = (page: Page, name = 'Seguir') => page.locator('main').getByRole('button', { name, exact: true }).click();
  async function answer(page: Page, question: string | RegExp, text: string): Promise<void> {
    await asks(page, question);
    await page.getByLabel('Tu respuesta').fill(text);
    // From a text of several lines it is sent without a mouse.
    await page.keyboard.press('Control+Enter');
  }

  it('tells what happened one question at a time, loses no answer to a power cut, and has the facts in order', async () => {
    const page = await arrive();
    await page.getByRole('link', { name: 'Empezar a contar' }).click();
    await page.getByLabel('¿Cómo quieres llamar a este caso?').fill('Despido sin carta');
    await page.keyboard.press('Enter');
    await asks(page, '¿En qué país pasó?');
    await page.getByText('México', { exact: true }).click();
    await goOn(page);
    await answer(page, '¿Qué pasó primero?', 'Me dijeron que no volviera');
    await asks(page, '¿Cuándo pasó?');
    await page.locator('main input[type=date]').fill('2026-11-03');
    await goOn(page);
    await answer(page, '¿Quién estaba?', 'Laura y el encargado');
    await asks(page, /Qué papel o mensaje/);
    const buffer = Buffer.from('No vuelvas mañana');
    await page.setInputFiles('main input[type=file]', { name: 'correo.txt', mimeType: 'text/plain', buffer });
    await page.getByText('Archivos que diste aquí').waitFor();
    // Where the story stands is kept a moment after it is seen.
    const isKept = page.waitForResponse(
      (answer) => answer.url().endsWith('/story/at') && answer.request().postData()?.includes('event-2-what') === true,
    );
    await goOn(page);
    await asks(page, '¿Qué pasó después?');
    await isKept;

    await mentalia.restartAfterKill();
    await page.reload();

    await answer(page, '¿Qué pasó después?', 'Me llamaron para firmar');
    await asks(page, '¿Cuándo pasó?');
    await goOn(page, 'No lo sé');
    for (const question of ['¿Quién estaba?', /Qué papel o mensaje/]) {
      await asks(page, question);
      await goOn(page, 'Saltar esta pregunta');
    }
    await asks(page, '¿Qué pasó después?');
    await goOn(page, 'Nada más');
    await asks(page, '¿De qué trata?');
    await goOn(page, 'Saltar esta pregunta');
    await answer(page, /gustaría conseguir/, 'Que me paguen');
    await asks(page, 'Lee lo que has contado');
    expect(await accessibilityProblems(page)).toEqual([]);
    await goOn(page, 'Poner esto en mi caso');

    await asks(page, 'Despido sin carta');
    const timeline = page.locator('main .timeline .done .strong');
    await timeline.nth(1).waitFor();
    expect(await timeline.allTextContents()).toEqual(['Me dijeron que no volviera', 'Me llamaron para firmar']);
    await page.getByText('Prueba guardada: correo.txt.').waitFor();
    const its = new URL(page.url()).pathname;
    for (const part of parts) {
      await page.goto(`${mentalia.url}${its}${part}`);
      await asks(page, 'Despido sin carta');
      expect([part, await accessibilityProblems(page)]).toEqual([part, []]);
      // 1280 pixels at 400 % are 320.
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 700 });
        expect([part, width, await sidewaysOverflow(page)]).toEqual([part, width, 0]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });

  it('checks that a file is still the one they gave, and takes a case away and back', async () => {
    const page = await arrive();
    const id = randomUUID();
    await page.request.post(`${mentalia.url}/api/despacho-legal/cases`, {
      data: { clientCaseId: id, title: 'La fianza' },
      headers: { origin: mentalia.url },
    });
    await page.goto(`${mentalia.url}/despacho-legal/casos/${id}/que-paso`);
    await asks(page, 'La fianza');
    const buffer = Buffer.from('El contrato');
    await page.setInputFiles('main input[type=file]', { name: 'contrato.txt', mimeType: 'text/plain', buffer });
    await page.getByText('Ver su número (SHA-256)').click();
    await goOn(page, 'Comprobar ahora');
    await page.getByText('El archivo es el mismo que subiste.').waitFor();

    await page.goto(`${mentalia.url}/despacho-legal/casos/${id}/datos`);
    await goOn(page, 'Borrar el caso');
    await page.getByText('Aquí estarán tus casos').waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).click();

    await page.getByRole('link', { name: /^La fianza/ }).waitFor();
  });
});
