import { openBrowser } from '#tests/support/browser.ts';
import type { HandEngineName } from '../../../src/apps/sign-link/web/camera/hand-engine.ts';
import { servePage } from '../serve-page.ts';
import type { SceneRead } from './scene-read.ts';
import type { NamedScene } from './scenes.ts';

type Given = { folder: string; video: string; engine: HandEngineName; scenes: readonly NamedScene[] };

const longestMs = 600_000;

/** Has the page read what a painted camera shows until it has seen every scene whole; answers what it read and what was asked of the server. */
export async function readHands({ folder, video, engine, scenes }: Given) {
  const served = await servePage(folder);
  const browser = await openBrowser([
    // No graphics card is used, and WebGL is pretended: as on a machine that has none.
    ...(engine === 'graphics' ? [] : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${video}`,
  ]);
  try {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    page.context().on('request', (request) => {
      if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    await page.addInitScript(keepLongTasks);
    const languages = scenes.map(({ language }) => language).join(',');
    await page.goto(`${served.url}?engine=${engine}&languages=${languages}`, { waitUntil: 'networkidle' });
    const before = served.asked.length;
    const pressedMs = await page.evaluate(() => performance.now());
    await page.getByRole('button').click();
    await page.waitForFunction(() => /"state":"watching"/.test(document.querySelector('output')?.textContent ?? ''), null, {
      timeout: 60_000,
    });
    const files = served.asked.slice(before);
    await page.waitForFunction(() => /"isWhole":true/.test(document.querySelector('output')?.textContent ?? ''), null, {
      timeout: longestMs,
    });
    const shown = JSON.parse((await page.locator('output').textContent()) ?? '{}');
    const reads = await page.evaluate(() => (globalThis as typeof globalThis & { reads: SceneRead[][] }).reads);
    const read = scenes.map((scene, at) => ({
      scene,
      read: reads[at]?.[0] ?? { images: 0, tracked: 0, seconds: 0, letters: [], whys: {} },
    }));
    const tracked = read.filter(({ read: one }) => one.tracked > one.images / 2);
    const sum = (of: (one: SceneRead) => number) => tracked.reduce((total, { read: one }) => total + of(one), 0);
    return {
      engine: String(shown.engine),
      scenes: read,
      framesPerSecond: sum(({ images }) => images) / (sum(({ seconds }) => seconds) || 1),
      longestTask: await page.evaluate(longestSince, pressedMs),
      files,
      downloaded: files.reduce((total, { received }) => total + received, 0),
      sent: served.asked.reduce((total, one) => total + one.sent, 0),
      requestsWhileReading: served.asked.length - before - files.length,
      elsewhere,
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Both run in the page. */
function keepLongTasks(): void {
  const tasks: { startTime: number; duration: number }[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
}

function longestSince(startMs: number): { ms: number; atMs: number } {
  const { tasks } = globalThis as typeof globalThis & { tasks: { startTime: number; duration: number }[] };
  const [longest] = tasks.filter(({ startTime }) => startTime >= startMs).sort((one, other) => other.duration - one.duration);
  return longest ? { ms: longest.duration, atMs: longest.startTime - startMs } : { ms: 0, atMs: 0 };
}
