import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Installation, startInstallation } from './installation.ts';
import type { Person } from './person.ts';

type Window = { width?: number; height?: number; locale?: string; timeoutMs?: number; permissions?: string[] };

/** An installation of its own and a browser, there while the tests around it run. */
export type House = {
  readonly url: string;
  /** A page of nobody yet, with a context of its own. */
  opens(window?: Window): Promise<Page>;
  /** A page in which this person is signed in. */
  lets(person: Pick<Person, 'email' | 'password'>, window?: Window): Promise<Page>;
};

/** Opens a house for the tests of the block that it is called in. `before` answers how else the browser is to start. */
export function openHouse(before: () => Promise<string[]> = async () => []): House {
  let browser: Browser;
  let installation: Installation;
  beforeAll(async () => {
    const [started, args] = await Promise.all([startInstallation({ RATE_LIMIT_PER_HOUR: '100000' }), before()]);
    installation = started;
    browser = await openBrowser(args);
  });
  afterAll(async () => {
    await browser?.close();
    await installation?.stop();
  });

  const house: House = {
    get url() {
      return installation.url;
    },
    async opens({ width = 1280, height = 860, locale = 'es-ES', timeoutMs = 15_000, permissions = [] } = {}) {
      const context = await browser.newContext({ baseURL: installation.url, locale, viewport: { width, height } });
      await context.grantPermissions(permissions, { origin: installation.url });
      const page = await context.newPage();
      page.setDefaultTimeout(timeoutMs);
      return page;
    },
    async lets({ email, password }, window) {
      const page = await house.opens(window);
      await page.request.post('/api/auth/sign-in/email', { data: { email, password } });
      return page;
    },
  };
  return house;
}
