import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';
import { createPerson, type Person } from '#tests/support/person.ts';

const sizes = [1280, 390];

describe('Letting somebody in', () => {
  let browser: Browser;
  let mentalia: Installation;
  let elia: Person;
  let ana: Person;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [browser, mentalia] = await Promise.all([openBrowser(), startInstallation({ RATE_LIMIT_PER_HOUR: '100000' })]);
    [elia, ana] = await Promise.all([createPerson(mentalia.url, 'elia'), createPerson(mentalia.url, 'ana')]);
    for (const person of [elia, ana]) await person.put('/api/user/profile', { settings: {}, onboarded: true });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await mentalia?.stop();
  });

  async function device({ email, password }: Person): Promise<Page> {
    const context = await browser.newContext({ baseURL: mentalia.url, locale: 'es-MX', viewport: { width: 1280, height: 860 } });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const entered = await page.request.post('/api/auth/sign-in/email', { data: { email, password } });
    expect(entered.ok()).toBe(true);
    await page.request.get('/api/user/profile');
    return page;
  }

  /** What is wrong with a page at both sizes: what axe finds, and whether it has to be scrolled sideways. */
  async function faultsOf(page: Page): Promise<string[]> {
    const faults: string[] = [];
    for (const width of sizes) {
      await page.setViewportSize({ width, height: 860 });
      // Half under the header, a control is small only until the page moves.
      await page.evaluate(() => window.scrollTo(0, 0));
      const found = await accessibilityProblems(page);
      const wider = await sidewaysOverflow(page);
      faults.push(...found.map((one) => `${width}: ${one}`), ...(wider > 0 ? [`${width}: ${wider} px wider`] : []));
    }
    await page.setViewportSize({ width: 1280, height: 860 });
    return faults;
  }

  it('is one journey: invite, accept, read what is shared, be seen reading, and nothing more once it is taken back', async () => {
    const hers = await device(elia);
    await hers.goto('/universe/quien-ve-que');
    await hers.getByText('Nadie tiene permiso para ver algo tuyo').waitFor();
    expect(await faultsOf(hers)).toEqual([]);

    await hers.getByRole('link', { name: 'Invitar a alguien' }).click();
    await hers.getByRole('radio', { name: /^Profesional/ }).check();
    await hers.getByLabel('Cómo llamas a esta persona').fill('Mi psicóloga');
    await hers.getByRole('checkbox', { name: /Ayudas para los sentidos/ }).check();
    expect(await faultsOf(hers)).toEqual([]);
    await hers.getByRole('checkbox', { name: /Permito/ }).check();
    await hers.getByRole('button', { name: 'Crear la invitación' }).click();
    const link = await hers.getByLabel('Enlace de la invitación').inputValue();
    expect(await faultsOf(hers)).toEqual([]);

    const theirs = await device(ana);
    await theirs.goto(link.replace(/^https?:\/\/[^/]+/, ''));
    const accept = theirs.getByRole('button', { name: 'Aceptar' });
    await accept.waitFor();
    expect(await faultsOf(theirs)).toEqual([]);
    await accept.focus();
    await theirs.keyboard.press('Enter');
    await theirs.getByRole('heading', { level: 1, name: 'elia' }).waitFor();
    await theirs.getByText('Espacio entre elementos').waitFor();
    expect(await faultsOf(theirs)).toEqual([]);
    expect(await theirs.getByText('Tono', { exact: true }).count()).toBe(0);

    await hers.goto('/universe/quien-ve-que');
    await hers.getByText('ana vio: Ayudas para los sentidos').waitFor();
    expect(await faultsOf(hers)).toEqual([]);
    const take = hers.getByRole('button', { name: 'Quitar el permiso de ana' });
    await take.focus();
    await hers.keyboard.press('Enter');
    await hers.getByText('ana ya no ve nada de ti.').waitFor();

    await theirs.reload();
    await theirs.getByRole('heading', { level: 1, name: 'Esta persona no te deja ver nada ahora' }).waitFor();
  });

  it('leaves the practice with its agenda, texts and licence whole at both sizes and in both languages', async () => {
    const page = await device(ana);
    for (const language of ['es', 'en']) {
      await ana.put('/api/user/profile', { settings: { language } });
      for (const part of ['', '/agenda', '/textos', '/cedula']) {
        await page.goto(`/universe/consulta${part}`);
        await page.getByRole('heading', { level: 1, name: language === 'es' ? 'Mi consulta' : 'My practice' }).waitFor();
        expect({ part, language, faults: await faultsOf(page) }).toEqual({ part, language, faults: [] });
        expect(await page.getByText(/universe\.\w+/).count()).toBe(0);
      }
    }
  });
});
