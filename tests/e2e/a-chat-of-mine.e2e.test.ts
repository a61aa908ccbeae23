import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';

const secret = 'zafirobrumoso';
const two = (value: number) => String(value).padStart(2, '0');

/** Twelve days as a telephone writes them: ordinary talk, and one who asks every night for proof of where the other is. */
function aChat(): string {
  const lines: string[] = [];
  for (let day = 1; day <= 12; day++) {
    const say = (hour: number, minute: number, who: string, text: string) =>
      lines.push(`${two(day + 12)}/03/2026, ${two(hour)}:${two(minute)} - ${who}: ${text}`);
    say(9, 5, 'Elia', `Hola, ya voy al trabajo. Hoy traigo el libro ${secret}.`);
    say(9, 7, 'Bruno', 'Va, que te vaya bien.');
    say(21, 2, 'Elia', 'Estoy cenando con Laura.');
    say(21, 3, 'Bruno', 'Mándame tu ubicación ahorita.');
    say(21, 5, 'Bruno', 'Mándame una foto para ver que estás ahí.');
    say(21, 9, 'Elia', 'No quiero mandarla.');
    say(21, 10, 'Bruno', 'Te prohíbo ir a su casa sin mi permiso. Dame tu contraseña.');
  }
  return lines.join('\n');
}

describe('Somebody who looks at a chat of theirs', () => {
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

  async function arrive(): Promise<{ context: BrowserContext; page: Page; sent: string[] }> {
    const context = await browser.newContext({ locale: 'es-MX', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const data = { name: 'Elia', email: `elia-${randomUUID()}@personas.test`, password: `una frase larga ${randomUUID()}` };
    await context.request.post(`${mentalia.url}/api/auth/sign-up/email`, {
      data: { ...data, birth: { year: 1990, month: 5 }, country: 'MX' },
    });
    const sent: string[] = [];
    context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${mentalia.url}/spoiler-alert`);
    await page.getByRole('heading', { level: 1, name: 'Antes de empezar' }).waitFor();
    return { context, page, sent };
  }

  async function looks(page: Page): Promise<void> {
    await bring(page);
    await page.locator('main').getByRole('button', { name: 'Ver qué se repite' }).click();
    await page.getByRole('heading', { level: 1, name: /^Qué se repite/ }).waitFor();
  }

  async function bring(page: Page): Promise<void> {
    const main = page.locator('main');
    await main.getByRole('radio', { name: /Nadie más/ }).check({ force: true });
    await main.getByRole('button', { name: 'Participo en ese chat. Seguir' }).click();
    const file = { name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(aChat()) };
    await main.locator('input[type=file]').setInputFiles(file);
    await main.getByText('¿Quién eres tú?').waitFor();
    await main.getByRole('radio', { name: /Elia/ }).check({ force: true });
  }

  it('a11y/P3 sees what repeats and from which side, and no word of it leaves the device', async () => {
    const { context, page, sent } = await arrive();

    await looks(page);
    const main = page.locator('main');
    const text = (await main.textContent()) ?? '';

    expect(text).toContain('Esto describe mensajes');
    expect(text).toMatch(/vigilancia|Control/i);
    expect(text).toMatch(/ubicaci[oó]n|permiso|contraseña/);
    expect(await page.title()).toMatch(/^Notas/);
    expect(page.url()).toBe(`${mentalia.url}/spoiler-alert`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    expect(sent.length).toBeGreaterThan(5);
    expect(sent.filter((each) => /zafirobrumoso|ubicaci|Bruno|contrase/i.test(decodeURIComponent(each)))).toEqual([]);
    await context.close();
  }, 180_000);

  it('keeps it in the account if that is allowed, opens it on another device, and erases it from there', async () => {
    const { context, page, sent } = await arrive();
    await bring(page);
    const main = page.locator('main');
    await main.getByRole('radio', { name: /En mi cuenta/ }).check({ force: true });
    await main.getByRole('switch', { name: /Guardar un chat en tu cuenta/ }).click();
    await main.getByText('Cómo se llama en tu cuenta').waitFor();
    await main.getByRole('button', { name: 'Ver qué se repite' }).click();
    await main.getByText('Guardado en tu cuenta, cifrado.').waitFor();
    // The names of the export stay here; what was written travels, as was said.
    expect(sent.filter((each) => /Bruno/.test(decodeURIComponent(each)))).toEqual([]);
    expect(sent.some((each) => each.includes(secret))).toBe(true);

    const other = await browser.newContext({
      locale: 'es-MX',
      viewport: { width: 390, height: 844 },
      storageState: await context.storageState(),
    });
    const elsewhere = await other.newPage();
    await elsewhere.goto(`${mentalia.url}/spoiler-alert`);
    const there = elsewhere.locator('main');
    await there.getByRole('radio', { name: /Nadie más/ }).check({ force: true });
    await there.getByRole('button', { name: 'Abrir: Con Persona A' }).click();
    await elsewhere.getByRole('heading', { level: 1, name: /^Qué se repite/ }).waitFor();
    expect(await there.textContent()).toMatch(/ubicaci[oó]n|permiso|contraseña/);
    expect([elsewhere.url(), await elsewhere.title()]).toEqual([`${mentalia.url}/spoiler-alert`, 'Notas']);
    expect(await accessibilityProblems(elsewhere)).toEqual([]);
    expect(await sidewaysOverflow(elsewhere)).toBeLessThanOrEqual(0);
    await there.getByRole('button', { name: 'Borrar todo' }).click();
    await there.getByRole('button', { name: 'Borrar todo ahora' }).click();
    await there.getByText('De tu cuenta se borró 1 chat.').waitFor();

    const left = await context.request.get(`${mentalia.url}/api/spoiler-alert/imports`);
    expect(await left.json()).toEqual({ items: [], next: null });
    await other.close();
    await context.close();
  }, 180_000);

  it('leaves at once by three times Escape, and "back" brings nothing of it', async () => {
    const { context, page } = await arrive();
    await context.route(/wikipedia\.org/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Portada</title>' }));
    await looks(page);

    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await page.waitForURL(/wikipedia\.org/);
    await page.goBack().catch(() => undefined);
    await page.waitForLoadState();

    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/zafirobrumoso|Bruno/);
    await context.close();
  }, 180_000);
});
