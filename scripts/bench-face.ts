import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '#tests/support/browser.ts';
import { buildPage } from './measure/build-page.ts';
import { paintFaces } from './measure/paint-faces.ts';
import { servePage } from './measure/serve-page.ts';
import { watchPage } from './measure/watch-page.ts';

/** Prints how well a face is followed in a real browser with a painted camera, and what goes over the wire. `npm run bench:face`. */
const folder = mkdtempSync(join(tmpdir(), 'mentalia-face-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
let isGood = true;
try {
  const video = join(folder, 'faces.mjpeg');
  const painter = await openBrowser();
  await paintFaces(painter, video);
  await painter.close();
  await buildPage(join(import.meta.dirname, 'measure/face-page'), join(folder, 'dist'));

  for (const feed of ['stream', 'images'] as const) {
    const served = await servePage(join(folder, 'dist'));
    const browser = await openBrowser([
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ]);
    try {
      const seen = await watchPage(browser, served, feed);
      say(`${feed === 'stream' ? 'Images straight to the worker' : 'Images one by one through the page'}`);
      say(`  ${seen.framesPerSecond.toFixed(1)} images/s over ${seen.seconds.toFixed(1)} s (bar: 10)`);
      const { ms, atMs } = seen.longestTask;
      const when = ms > 0 ? `${ms.toFixed(0)} ms, ${(atMs / 1000).toFixed(1)} s after the press` : 'none over 50 ms';
      say(`  longest task of the page: ${when} (bar: 50 ms; ${loadavg()[0]?.toFixed(1)} programs wanted ${cpus().length} cores)`);
      say(`  networks ready ${seen.readyMs.toFixed(0)} ms after the worker began`);
      say(`  downloaded for it ${(seen.downloaded / 1000).toFixed(0)} kB:`);
      for (const { url, received } of seen.files) say(`    ${(received / 1000).toFixed(1).padStart(7)} kB ${url}`);
      say(
        `  requests while watching ${seen.requestsWhileWatching}, bytes sent in all ${seen.sent}, to others ${seen.elsewhere.length}`,
      );
      say(`  calibration ${seen.calibration}; camera and worker gone when stopped: ${seen.isOverWhenStopped}`);
      say(`  measures ${JSON.stringify(seen.measures)}`);
      const isWell = seen.framesPerSecond >= 10 && ms <= 50;
      isGood &&=
        isWell && seen.isOverWhenStopped && seen.sent === 0 && seen.elsewhere.length === 0 && seen.requestsWhileWatching === 0;
    } finally {
      await browser.close();
      await served.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!isGood) process.exitCode = 1;
