import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';
import { createPerson } from '#tests/support/person.ts';

describe('Taking everything along, bringing it back, and leaving', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentalia-copies-'));
  let browser: Browser;
  let mentalia: Installation;
  beforeAll(async () => {
    [browser, mentalia] = await Promise.all([openBrowser(), startInstallation({ RATE_LIMIT_PER_HOUR: '100000' })]);
  });
  afterAll(async () => {
    await browser?.close();
    await mentalia?.stop();
    rmSync(folder, { recursive: true });
  });

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  /** From the top, where no bar of the page lies over what is looked at. */
  async function looks(page: Page): Promise<[string[], number]> {
    await page.evaluate(() => scrollTo(0, 0));
    return [await accessibilityProblems(page), await sidewaysOverflow(page)];
  }

  it.each([1280, 390])('priv/P5 priv/P6 priv/P8 goes by the page alone, at a width of %i', async (width) => {
    const ana = await createPerson(mentalia.url, 'Ana');
    await ana.put('/api/user/profile', { onboarded: true });
    await ana.post('/api/universe/notes', { clientNoteId: randomUUID(), content: 'Comprar pan' });
    const context = await browser.newContext({ baseURL: mentalia.url, locale: 'es-ES', viewport: { width, height: 860 } });
    const page = await context.newPage();
    await page.request.post('/api/auth/sign-in/email', { data: { email: ana.email, password: ana.password } });
    const path = join(folder, `${width}.zip`);

    await page.goto('/universe/mis-datos');
    await press(page, 'Pedir mi copia');
    await page.getByText('Tu copia está lista').waitFor();
    const ready = await looks(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Descargar')]);
    await download.saveAs(path);
    await page.setInputFiles('input[type=file]', path);
    await page.getByText('Ya estaban aquí').waitFor();
    await press(page, 'Borrar mi cuenta');
    await page.getByText('Entiendo que después').click();
    const asking = await accessibilityProblems(page);
    await press(page, 'Sí, borrar mi cuenta');
    await page.getByText('Tu cuenta se borrará el').waitFor();
    const due = await looks(page);
    await press(page, 'Conservar mi cuenta');
    await page.getByText('Tu cuenta se queda.').waitFor();
    const files = unzipSync(readFileSync(path));
    await context.close();

    expect([ready, asking, due]).toEqual([[[], 0], [], [[], 0]]);
    expect(strFromU8(files['data/notes.ndjson'] ?? new Uint8Array())).toContain('Comprar pan');
    expect(strFromU8(files['leeme.html'] ?? new Uint8Array())).toContain('Comprar pan');
  });
});
