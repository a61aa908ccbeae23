import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';

describe('Somebody with a legal case who talks with its specialist', () => {
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

  it.each([1280, 390])('gets there from the case and reads it well, on a page %i wide (a11y)', async (width) => {
    const context = await browser.newContext({ baseURL: mentalia.url, locale: 'es-ES', viewport: { width, height: 900 } });
    const page = await context.newPage();
    const data = { name: 'Ana', email: `ana-${randomUUID()}@personas.test`, password: `una frase larga ${randomUUID()}` };
    const id = randomUUID();
    await context.request.post('/api/auth/sign-up/email', { data: { ...data, birth: { year: 1990, month: 5 }, country: 'ES' } });
    await context.request.post('/api/despacho-legal/cases', {
      data: { clientCaseId: id, title: 'Despido sin carta', country: 'ES', branch: 'laboral' },
    });
    const problems = async () => [await accessibilityProblems(page), await sidewaysOverflow(page)];

    await page.goto('/chat');
    await page.getByText('9 programas más, de Despacho Legal').click();
    await page.getByRole('link', { name: /Especialista en vivienda/ }).waitFor();
    expect(await problems()).toEqual([[], 0]);
    expect(await page.locator('nav a[href^="/chat/especialista"]').count()).toBe(0);

    await page.goto(`/despacho-legal/casos/${id}`);
    await page.getByRole('button', { name: 'Hablar con tu especialista' }).click();
    await page.getByText('Miro la ley de España, el país de tu caso.').waitFor();
    await page.getByRole('textbox').fill('Me han despedido');
    await page.keyboard.press('Enter');
    await page.getByText('Aquí no hay leyes cargadas.').first().waitFor();
    expect(await problems()).toEqual([[], 0]);
    await context.close();
  });
});
