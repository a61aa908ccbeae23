import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config/config.ts';
import { createLog } from '#platform/log/log.ts';
import { listKeptMails } from '#platform/mail/mail-store.ts';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { SendLink } from '../../src/platform/auth/links/jobs.ts';
import { run as sendLink } from '../../src/platform/auth/links/send-link.ts';
import { aFreePort, aHouse, type House } from '../../src/platform/auth/single-sign-on/tests/a-house.ts';
import { closeSystem, createSystem } from '../../src/system.ts';

const email = 'noa@personas.test';
const password = 'una frase larga y tranquila de verdad';

describe('Coming in, and what keeps others out, in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-'));
  let house: House;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let device: { cdp: CDPSession; authenticatorId: string };
  let secret: string;
  let recoveryCodes: string[];

  beforeAll(async () => {
    const port = await aFreePort();
    const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'silent' });
    // By name: passkeys are made for names, not for numbers.
    url = `http://localhost:${port}`;
    house = await aHouse(await createSystem(config, createLog(config)), { publicUrl: url }, port);
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1280, height: 860 } });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    device = await aDevice(context, page);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    if (house) await closeSystem(house.system);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  const touches = (enabled: boolean) =>
    device.cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: device.authenticatorId, enabled });

  async function leaves(): Promise<void> {
    const { status } = await page.evaluate(() =>
      fetch('/api/auth/sign-out', { method: 'POST' }).then(({ status }) => ({ status })),
    );
    expect(status).toBe(204);
  }

  /** Nothing is wrong for whoever sees, reads or presses in another way, wide or narrow. */
  async function isForEverybody(): Promise<void> {
    for (const size of [
      { width: 1280, height: 860 },
      { width: 390, height: 844 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 860 });
  }

  /** Opens the link of the newest mail to Noa. */
  async function opensMail(): Promise<void> {
    const { rows } = await house.system.database.pool.query<{ data: unknown }>(
      'delete from jobs.job where name = $1 returning data',
      [SendLink.name],
    );
    for (const { data } of rows) await sendLink(house.system, SendLink.payload.parse(data));
    const mail = (await listKeptMails(house.system, 100)).find(({ content }) => content.to === email && content.link);
    await page.goto('about:blank');
    await page.goto(mail?.content.link?.href ?? 'about:blank');
  }

  it('sec/S27 adds a passkey once it is confirmed in place who asks, without a mouse', async () => {
    await page.goto(`${url}/crear-cuenta`);
    await page.locator('input[name=name]').fill('Noa');
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.locator('select[name=bday-month]').selectOption('5');
    await page.locator('input[name=bday-year]').fill('1990');
    await isForEverybody();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bienvenida');
    // A while ago, for the account as for whatever remembers it.
    await house.system.database.pool.query("update sessions set proved_at = now() - interval '10 minutes'");
    await page.goto(`${url}/universe/seguridad`);
    await page.getByText('Tu cuenta solo está abierta aquí').waitFor();
    await isForEverybody();

    await button('Añadir una llave').press('Enter');
    await page.locator('dialog input[name=password]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password');
    await isForEverybody();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');

    await page.getByText('Llave añadida').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('universe-add-passkey');
  });

  it('sets up a code app, and keeps ten codes for when it is not at hand', async () => {
    await button('Encender').press('Enter');
    secret = ((await page.locator('.universe-secret code').textContent()) ?? '').replaceAll(' ', '');
    await isForEverybody();
    await page.locator('input[name=code]').fill(code());
    await page.keyboard.press('Enter');
    await heading('Tus códigos de recuperación').waitFor();
    await isForEverybody();
    recoveryCodes = await page.locator('.universe-codes code').allTextContents();
    expect(recoveryCodes).toHaveLength(10);

    await button('Ya los guardé').press('Enter');

    await page.getByText('Quedan 10 códigos').waitFor();
  });

  it('a11y/P6 comes in by a password and a recovery code, both pasted, and goes on to the page it was asked for', async () => {
    await leaves();
    await touches(false);
    await page.goto(`${url}/entrar?next=/universe/seguridad`);
    await button('Usar contraseña').press('Enter');
    await isForEverybody();
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.keyboard.press('Enter');
    await page.locator('input[name=code]').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('Este código no sirve').waitFor();
    await isForEverybody();

    await button('Usar un código de recuperación').press('Enter');
    await page.locator('input[name=recovery-code]').fill(recoveryCodes[0] ?? '');
    await page.keyboard.press('Enter');

    await heading('Tu seguridad').waitFor();
    await page.getByText('Quedan 9 códigos').waitFor();
  });

  it('a11y/P6 comes in by the passkey with nothing to write, and by the one that the browser offers in the field', async () => {
    await leaves();
    await touches(true);
    await page.goto(`${url}/entrar`);
    await button('Entrar con llave de acceso').press('Enter');
    await heading(/Hola|¿Qué|Noa/).waitFor();
    await page.waitForURL('**/universe');

    await leaves();
    await page.goto(`${url}/entrar?next=/universe/notas`);
    await page.locator('input[name=email]').focus();

    await page.waitForURL('**/universe/notas');
  });

  it('sec/S24 ends the sessions of other devices, which are out within a second', async () => {
    const phone = await browser.newContext();
    const post = (path: string, data: object) => phone.request.post(`${url}${path}`, { data, headers: { origin: url } });
    const { step } = await (await post('/api/auth/sign-in/email', { email, password })).json();
    await post('/api/auth/sign-in/second-factor', { step, recoveryCode: recoveryCodes[1] });
    const isIn = async () => (await phone.request.get(`${url}/api/user`)).ok();
    expect(await isIn()).toBe(true);
    await page.goto(`${url}/universe/seguridad`);

    await button('Cerrar todas las demás').press('Enter');

    await page.getByText('Tu cuenta solo está abierta aquí').waitFor();
    await expect.poll(isIn, { timeout: 2000 }).toBe(false);
    await phone.close();
  });

  it('sec/S28 comes in by the link of a mail only with the code as well, and sets another password by one', async () => {
    await leaves();
    await touches(false);
    await page.goto(`${url}/entrar`);
    await page.locator('input[name=email]').fill(email);
    await page.keyboard.press('Enter');
    await heading('Mira tu correo').waitFor();
    await isForEverybody();
    await opensMail();
    await heading('Entrar con el enlace').waitFor();
    await isForEverybody();
    await button('Entrar').press('Enter');
    await page.locator('input[name=code]').waitFor();

    await page.goto(`${url}/entrar`);
    await page.locator('input[name=email]').fill(email);
    await button('Usar contraseña').press('Enter');
    await button('No recuerdo la contraseña').press('Enter');
    await button('Enviarme un enlace para cambiarla').press('Enter');
    await heading('Mira tu correo').waitFor();
    await opensMail();
    await page.locator('input[name=new-password]').fill('otra frase muy larga y muy mía');
    await isForEverybody();
    await page.keyboard.press('Enter');

    await heading('Tu contraseña es nueva').waitFor();
    await isForEverybody();
  });
});

/** A device with a screen lock that holds passkeys, and says yes when it is touched. */
async function aDevice(context: BrowserContext, page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}
