import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addressesFor, entrances } from '../tests/support/addresses.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { startInstallation } from '../tests/support/installation.ts';
import { createPerson } from '../tests/support/person.ts';
import { pictureName } from './pictures/page-paths.ts';

// Takes every page, as a visitor sees the entrance and as a person sees the rest, into docs/pictures.
const folder = join(import.meta.dirname, '../docs/pictures');
const widths = [1280, 390];

const installation = await startInstallation();
const browser = await openBrowser();
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ baseURL: installation.url, locale: 'es-ES', reducedMotion: 'reduce' });
  for (const path of entrances) await take(page, path, pictureName(path));
  // Nothing is empty: somebody who has been welcomed, has talked and has noted something.
  const ana = await createPerson(installation.url, 'Ana');
  await ana.put('/api/user/profile', { settings: {}, onboarded: true });
  await ana.post('/api/universe/notes', { content: 'Llamar al banco', clientNoteId: crypto.randomUUID() });
  const pages = await addressesFor(installation.url, ana);
  await page.request.post('/api/auth/sign-in/email', { data: { email: ana.email, password: ana.password } });
  for (const { path, address } of pages) await take(page, address, pictureName(path));
} finally {
  await browser.close();
  await installation.stop();
}

async function take(page: Page, path: string, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width > 600 ? 800 : 844 });
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    // A conversation keeps its stream open, so there the network never falls silent.
    await page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => undefined);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  }
  process.stdout.write(`  docs/pictures/${name}\n`);
}
