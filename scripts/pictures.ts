import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { startInstallation } from '../tests/support/installation.ts';
import { pagePaths, pictureName } from './pictures/page-paths.ts';

// Takes every page, as a visitor sees the entrance and as a person sees the rest, into docs/pictures.
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');
const widths = [1280, 390];
/** What people see before they have an account. */
const entrances = ['/entrar', '/crear-cuenta'];
const botSlug = 'blu-psicologa';

const installation = await startInstallation();
const browser = await openBrowser();
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ baseURL: installation.url, locale: 'es-ES', reducedMotion: 'reduce' });
  for (const path of entrances) await take(page, path, pictureName(path));
  const ids: Record<string, string> = { botSlug, conversationId: await becomeSomebody(page) };
  for (const path of pagePaths(root).filter((one) => !entrances.includes(one))) {
    await take(
      page,
      path.replace(/:(\w+)/g, (_whole, name: string) => ids[name] ?? name),
      pictureName(path),
    );
  }
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

/** An account with a conversation that has begun, so that no page is empty. Resolves to the conversation's id. */
async function becomeSomebody(page: Page): Promise<string> {
  const ask = (url: string, body: unknown): Promise<{ id?: string }> =>
    page.evaluate(
      async ([to, sent]) => {
        const response = await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent });
        if (!response.ok) throw new Error(`${to} answered ${response.status}: ${await response.text()}`);
        return response.json();
      },
      [url, JSON.stringify(body)] as const,
    );
  await ask('/api/auth/sign-up/email', { name: 'Ana', email: 'ana@example.org', password: 'una frase larga y tranquila' });
  const { id = '' } = await ask('/api/chat/conversations', { botSlug });
  await ask(`/api/chat/conversations/${id}/messages`, {
    text: 'Hola. Hoy ha sido un día largo.',
    clientMessageId: crypto.randomUUID(),
  });
  return id;
}
