import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SomeSettings } from '#platform/profiles/contract.ts';
import { addressesFor } from '#tests/support/addresses.ts';
import { administratorsOf } from '#tests/support/administrators.ts';
import { openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { eightProfiles } from '#tests/support/eight-profiles.ts';
import { type Installation, startInstallation } from '#tests/support/installation.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { faultsOf, lookAt, watchFirstFrames } from '#tests/support/settings-seen.ts';

describe('How a person functions, on every page', () => {
  let browser: Browser;
  let mentalia: Installation;
  let makeAdministrator: ReturnType<typeof administratorsOf>;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [browser, mentalia] = await Promise.all([openBrowser(), startInstallation({ RATE_LIMIT_PER_HOUR: '100000' })]);
    makeAdministrator = administratorsOf(mentalia);
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await mentalia?.stop();
  });

  async function somebody(settings: SomeSettings): Promise<Person> {
    const person = await createPerson(mentalia.url, 'ana');
    await person.put('/api/user/profile', { settings, onboarded: true });
    // Whoever administers has every page.
    await makeAdministrator(person);
    return person;
  }

  /** A browser in which this person is signed in. Their profile is not there yet: it arrives with the first answer. */
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

  it.each(eightProfiles)('every setting of $name has its effect on every page', async ({ settings }) => {
    const person = await somebody(settings);
    const page = await device(person);
    const faults: string[] = [];
    for (const { address } of await addressesFor(mentalia.url, person)) {
      await page.goto(address);
      await page.locator('h1').first().waitFor();
      faults.push(...faultsOf(await lookAt(page), settings).map((fault) => `${address}: ${fault}`));
      const over = await sidewaysOverflow(page);
      if (over > 0) faults.push(`${address}: a11y/R2 is ${over} px wider than its window`);
    }

    expect(faults).toEqual([]);
  });

  it('a11y/P10 are there before the first paint, on every page, with no change after it', async () => {
    const { settings } = eightProfiles[1];
    const person = await somebody(settings);
    const page = await device(person);
    await watchFirstFrames(page);
    const changed: string[] = [];
    for (const { address } of await addressesFor(mentalia.url, person)) {
      await page.goto(address);
      await page.locator('h1').first().waitFor();
      const frames = await page.evaluate(() => (window as unknown as { dressed: string[] }).dressed);
      if (new Set(frames).size !== 1) changed.push(`${address}: ${[...new Set(frames)].join(' → ')}`);
    }

    expect(changed).toEqual([]);
  });

  it('a11y/P10 are there before the first paint in an app of another look too, wherever the person was before', async () => {
    const { settings } = eightProfiles[1];
    const own = { theme: 'contraste', size: '150', saturation: 'media', density: 'compacto' } as const;
    const person = await somebody(settings);
    await person.put('/api/user/profile/apps/chat', own);
    const page = await device(person);
    await watchFirstFrames(page);
    const faults: string[] = [];
    for (const { address } of await addressesFor(mentalia.url, person)) {
      // From a page of the rest and from one of the app: the look of neither may come along.
      for (const before of ['/universe', '/chat']) {
        await page.goto(before);
        await page.locator('h1').first().waitFor();
        await page.goto(address);
        await page.locator('h1').first().waitFor();
        const frames = await page.evaluate(() => (window as unknown as { dressed: string[] }).dressed);
        const looks = [...new Set(frames)];
        if (looks.length !== 1) faults.push(`${before} then ${address}: ${looks.join(' → ')}`);
        const isChat = /^\/chat(\/|$)/.test(address);
        if (!looks[0]?.includes(`data-size=${isChat ? own.size : settings.size}`))
          faults.push(`${address}: the look of another app`);
      }
    }

    expect(faults).toEqual([]);
  });

  it('survive a reload, signing out, and come along to another device', async () => {
    const { settings } = eightProfiles[4];
    const person = await somebody(settings);
    const page = await device(person);
    await page.goto('/universe');
    await page.locator('h1').first().waitFor();
    await page.reload();
    await page.locator('h1').first().waitFor();
    expect(faultsOf(await lookAt(page), settings)).toEqual([]);

    await page.request.post('/api/auth/sign-out', { data: {} });
    await page.goto('/entrar');
    await page.locator('h1').first().waitFor();
    expect(faultsOf(await lookAt(page), settings)).toEqual([]);

    const other = await device(person);
    await other.goto(`/universe?${randomUUID()}`);
    await other.locator('h1').first().waitFor();
    expect(faultsOf(await lookAt(other), settings)).toEqual([]);
  });
});
