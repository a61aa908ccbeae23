import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Opens the Chromium that the test command found, asking nothing of the network; `more` adds to how it starts. */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? usual.find((path) => existsSync(path));
  if (!executablePath) throw new Error('There is no Chromium: set CHROMIUM_PATH');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

/** What axe finds against WCAG A and AA on this page, each with the element it found it on; with `rule`, only by that rule. */
export async function accessibilityProblems(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rule
    ? axe.withRules([rule])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than its window: anything above 0 makes people scroll sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The most characters that a line of any running text on this page holds, of texts that take more than one line. */
export async function longestLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counts = [...document.querySelectorAll('main p, main li')].map((element) => {
      const text = (element.textContent ?? '').trim();
      const lines = Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight));
      const isRunning = !element.querySelector('p, li, button, input, textarea, svg') && lines > 1;
      return isRunning ? Math.ceil(text.length / lines) : 0;
    });
    return Math.max(0, ...counts);
  });
}
