import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SomeSettings } from '#platform/profiles/contract.ts';
import { addressesFor } from '#tests/support/addresses.ts';
import { administratorsOf } from '#tests/support/administrators.ts';
import { openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { eightProfiles } from '#tests/support/eight-profiles.ts';
import { inTwo } from '#tests/support/in-two.ts';
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
    const addresses = await addressesFor(mentalia.url, person);
    const faults = await inTwo(
      addresses,
      () => device(person),
      async (page, { address }) => {
        await page.goto(address);
        await page.locator('h1').first().waitFor();
        const over = await sidewaysOverflow(page);
        const wide = over > 0 ? [`a11y/R2 is ${over} px wider than its window`] : [];
        return [...faultsOf(await lookAt(page), settings), ...wide].map((fault) => `${address}: ${fault}`);
      },
    );

    expect(faults).toEqual([]);
  });

  it('a11y/P10 are there before the first paint, in an app of another look too, wherever the person was before', async () => {
    const { settings } = eightProfiles[1];
    const own = { theme: 'contraste', size: '150', saturation: 'media', density: 'compacto' } as const;
    const person = await somebody(settings);
    await person.put('/api/user/profile/apps/chat', own);
    const addresses = (await addressesFor(mentalia.url, person)).map(({ address }) => address);
    const dressed = async (): Promise<Page> => {
      const page = await device(person);
      await watchFirstFrames(page);
      return page;
    };
    // Every page after one of the same look and after one of the other: the look of neither may come along.
    const faults = await inTwo(tourOfBothLooks(addresses, isChat), dressed, async (page, pair) => {
      const faults: string[] = [];
      for (const address of pair) {
        await page.goto(address);
        await page.locator('h1').first().waitFor();
        const frames = await page.evaluate(() => (window as unknown as { dressed: string[] }).dressed);
        const looks = [...new Set(frames)];
        if (looks.length !== 1) faults.push(`${pair.join(' then ')}: ${looks.join(' → ')}`);
        const size = isChat(address) ? own.size : settings.size;
        if (!looks[0]?.includes(`data-size=${size}`)) faults.push(`${pair.join(' then ')}: the look of another app`);
      }
      return faults;
    });

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

const isChat = (address: string): boolean => /^\/chat(\/|$)/.test(address);

/** The ways between pages to be tried: each page after one of the other look, and then each after another of its own. */
function tourOfBothLooks(addresses: string[], isOther: (address: string) => boolean): string[][] {
  const [others, rest] = [addresses.filter(isOther), addresses.filter((address) => !isOther(address))];
  const at = (list: string[], index: number): string => list[index % list.length] ?? '/';
  const intoRest = rest.map((address, index) => [at(others, index), address]);
  const intoOthers = others.map((address, index) => [at(rest, index), address]);
  return [...intoRest, ...intoOthers, ...[...others, ...rest].map((address) => [address])];
}
