import type { Browser } from 'playwright-core';
import type { Asked } from './serve-page.ts';

type Served = { url: string; asked: Asked[] };
type Shown = {
  state: string;
  calibration: string;
  tracks: number;
  measures: { seconds: number; framesPerSecond: number } | null;
};

const watchMs = 10_000;

/**
 * Turns the camera of the page on, watches it for ten seconds, and answers what was seen, what the page was kept from, and what was
 * asked of the server. `images` is how browsers do it that give a worker no stream.
 */
export async function watchPage(browser: Browser, { url, asked }: Served, feed: 'stream' | 'images') {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await page.addInitScript(keepLongTasks, feed === 'images');
  await page.goto(url, { waitUntil: 'networkidle' });
  const before = asked.length;
  const pressedMs = await page.evaluate(() => performance.now());
  const [worker] = await Promise.all([page.waitForEvent('worker'), page.getByRole('button', { name: 'Empezar' }).click()]);
  await page.waitForFunction(() => /"framesPerSecond":[1-9]/.test(document.querySelector('output')?.textContent ?? ''));
  const readyMs = await worker.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
  const files = asked.slice(before);

  await page.getByRole('button', { name: 'Calibrar' }).click();

  await page.waitForTimeout(watchMs);
  const requestsWhileWatching = asked.length - before - files.length;
  const read = async (): Promise<Shown> => JSON.parse((await page.locator('output').textContent()) ?? '{}');
  const { measures, calibration } = await read();
  const longestTask = await page.evaluate(longestSince, pressedMs);
  await page.getByRole('button', { name: 'Terminar' }).click();
  const after = await read();
  // The browser tells of a worker that has ended a moment after it has.
  for (let waited = 0; page.workers().length > 0 && waited < 2_000; waited += 50) await page.waitForTimeout(50);
  return {
    calibration,
    isOverWhenStopped: after.state === 'done' && after.tracks === 0 && page.workers().length === 0,
    framesPerSecond: measures?.framesPerSecond ?? 0,
    seconds: measures?.seconds ?? 0,
    measures,
    longestTask,
    readyMs,
    files,
    downloaded: files.reduce((sum, { received }) => sum + received, 0),
    sent: asked.reduce((sum, each) => sum + each.sent, 0),
    requestsWhileWatching,
    elsewhere,
  };
}

/** Both run in the page. */
function keepLongTasks(hasNoStream: boolean): void {
  const tasks: { startTime: number; duration: number }[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  if (hasNoStream) Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor');
}

function longestSince(startMs: number): { ms: number; atMs: number } {
  const { tasks } = globalThis as typeof globalThis & { tasks: { startTime: number; duration: number }[] };
  const since = tasks.filter(({ startTime }) => startTime >= startMs).sort((one, other) => other.duration - one.duration);
  const [longest] = since;
  return longest ? { ms: longest.duration, atMs: longest.startTime - startMs } : { ms: 0, atMs: 0 };
}
