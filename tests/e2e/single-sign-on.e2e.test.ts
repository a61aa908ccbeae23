import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config/config.ts';
import { createLog } from '#platform/log/log.ts';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { signUp } from '#tests/support/journey.ts';
import { aFreePort, aHouse, type House } from '../../src/platform/auth/single-sign-on/tests/a-house.ts';
import { aSite, type Site, stillKnows } from '../../src/platform/auth/single-sign-on/tests/a-site.ts';
import { closeSystem, createSystem } from '../../src/system.ts';

describe('Entering another site with a MENTALIA account, in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-'));
  let house: House;
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    const port = await aFreePort();
    const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'silent' });
    house = await aHouse(await createSystem(config, createLog(config)));
    site = await aSite(house);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await house?.close();
    if (house) await closeSystem(house.system);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const allow = (page: Page) => page.getByRole('button', { name: 'Permitir y entrar' });

  it('comes from the site, says who may know what, goes back inside, and is out of it after leaving here', async () => {
    const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(house.url);
    await signUp(page, 'Noa');

    await page.goto(`${site.url}/login`);
    await page.getByRole('heading', { name: '¿Entrar en La librería con tu cuenta?' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);

    await allow(page).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/callback?**`);
    expect(await page.textContent('body')).toBe('inside');
    expect(await stillKnows(site)).toBe(true);

    const left = await page.request.post(`${house.url}/api/auth/sign-out`, { headers: { origin: house.url } });
    expect(left.status()).toBe(204);
    expect(await stillKnows(site)).toBe(false);
    await context.close();
  });

  it('signs in on the way, at the address of the question, and is asked nothing the second time', async () => {
    const context = await browser.newContext({ locale: 'es-ES' });
    const page = await context.newPage();
    await page.goto(house.url);
    const email = `${Date.now()}@personas.test`;
    const password = 'una frase larga y tranquila de verdad';
    await page.request.post(`${house.url}/api/auth/sign-up/email`, {
      data: { name: 'Noa', email, password },
      headers: { origin: house.url },
    });
    await page.request.post(`${house.url}/api/auth/sign-out`, { headers: { origin: house.url } });

    await page.goto(`${site.url}/login`);
    await page.locator('input[name=email]').fill(email);
    const usePassword = page.getByRole('button', { name: 'Usar contraseña' });
    if (await usePassword.isVisible()) await usePassword.click();
    await page.locator('input[name=password]').fill(password);
    await page.keyboard.press('Enter');
    await allow(page).click();
    await page.waitForURL(`${site.url}/callback?**`);
    await page.goto(`${site.url}/login`);

    await page.waitForURL(`${site.url}/callback?**`);
    expect(await page.textContent('body')).toBe('inside');
    await context.close();
  });
});
