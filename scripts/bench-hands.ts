import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '#tests/support/browser.ts';
import type { HandEngineName } from '../src/apps/sign-link/web/camera/hand-engine.ts';
import { buildPage } from './measure/build-page.ts';
import { paintHands } from './measure/hands/paint-hands.ts';
import { readHands } from './measure/hands/read-hands.ts';
import { emptyScenes, letterScenes } from './measure/hands/scenes.ts';

/**
 * Prints how many letters are read right from a painted camera, how quickly, and what goes over the wire, for each engine. `npm run bench:hands`;
 * `npm run bench:hands -- graphics` for what needs a real graphics card.
 */
const folder = mkdtempSync(join(tmpdir(), 'mentalia-hands-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
const secondsPerScene = 4;
const named = process.argv.slice(2).filter((word): word is HandEngineName => ['graphics', 'processor', 'plain'].includes(word));
const engines: readonly HandEngineName[] = named.length > 0 ? named : ['processor', 'plain'];
const scenes = [...letterScenes, ...emptyScenes];
let isGood = true;
try {
  const video = join(folder, 'hands.mjpeg');
  const painter = await openBrowser();
  await paintHands(painter, video, scenes, secondsPerScene);
  await painter.close();
  await buildPage(join(import.meta.dirname, 'measure/hands/read-page'), join(folder, 'dist'));

  for (const engine of engines) {
    const seen = await readHands({ folder: join(folder, 'dist'), video, engine, scenes });
    const right = seen.scenes.filter(({ scene, read }) => scene.letter !== undefined && read.letters[0] === scene.letter);
    const share = right.length / letterScenes.length;
    say(`${engine}${seen.engine === engine ? '' : ` (became ${seen.engine})`}`);
    say(
      `  letters read right end to end ${right.length} of ${letterScenes.length}, ${(share * 100).toFixed(1)} % (bar: 90 with WebGL)`,
    );
    for (const { scene, read } of seen.scenes) {
      if (scene.letter === undefined || read.letters[0] === scene.letter) continue;
      say(`    ${scene.name}: ${read.letters.join(', ') || 'nothing claimed'} ${JSON.stringify(read.whys)}`);
    }
    say(
      `  claimed and wrong at first ${seen.scenes.filter(({ scene, read }) => scene.letter && read.letters[0] && read.letters[0] !== scene.letter).length}`,
    );
    let claimed = 0;
    for (const { scene, read } of seen.scenes.filter(({ scene }) => scene.letter === undefined)) {
      claimed += read.letters.length;
      say(
        `  ${scene.name}: ${read.letters.length === 0 ? 'no letter' : `claimed ${read.letters.join(', ')}`} ${JSON.stringify(read.whys)}`,
      );
    }
    say(`  ${seen.framesPerSecond.toFixed(1)} images/s while tracking (bar for wasm: 8)`);
    const { ms, atMs } = seen.longestTask;
    const when = ms > 0 ? `${ms.toFixed(0)} ms, ${(atMs / 1000).toFixed(1)} s after the press` : 'none over 50 ms';
    say(`  longest task of the page: ${when} (bar: 50 ms; ${loadavg()[0]?.toFixed(1)} programs wanted ${cpus().length} cores)`);
    say(`  downloaded for it ${(seen.downloaded / 1_000_000).toFixed(1)} MB:`);
    for (const { url, received } of seen.files) say(`    ${(received / 1000).toFixed(1).padStart(8)} kB ${url}`);
    say(
      `  requests while reading ${seen.requestsWhileReading}, bytes sent in all ${seen.sent}, to others ${seen.elsewhere.length}`,
    );
    isGood &&= claimed === 0 && seen.sent === 0 && seen.elsewhere.length === 0 && seen.requestsWhileReading === 0 && ms <= 50;
    isGood &&= engine === 'plain' ? seen.framesPerSecond >= 8 : share >= 0.9;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!isGood) process.exitCode = 1;
