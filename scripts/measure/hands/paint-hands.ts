import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildPage } from '../build-page.ts';
import { servePage } from '../serve-page.ts';
import type { PaintedHand, PaintedScene } from './scene.ts';

/** As a fake camera plays a file. */
const framesPerSecond = 30;
/** Before each scene nobody is there: a hand never turns into another between two images. */
const emptyPictures = 3;
/** Pictures that differ, each shown as often as fills the time. */
const picturesPerSecond = 5;
export const squaresInCode = 8;

export type Scene = { hands: readonly PaintedHand[]; light?: number };

/** Writes what a camera would see, as JPEG after JPEG: each scene for some seconds, swaying as hands do, with its number painted into a corner. */
export async function paintHands(browser: Browser, path: string, scenes: readonly Scene[], seconds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mentalia-paint-'));
  await buildPage(join(import.meta.dirname, 'paint-page'), folder);
  const served = await servePage(folder);
  const page = await browser.newPage();
  try {
    await page.goto(served.url);
    await page.waitForFunction(() => 'paintScene' in globalThis);
    writeFileSync(path, '');
    const pictures = Math.max(1, Math.round(seconds * picturesPerSecond));
    for (const [number, scene] of scenes.entries()) {
      for (let at = 0; at < pictures; at += 1) {
        const jpeg = await page.evaluate(paint, swayed(at < emptyPictures ? { hands: [] } : scene, number, at / pictures));
        const bytes = Buffer.from(jpeg.split(',')[1] ?? '', 'base64');
        for (let again = 0; again < framesPerSecond / picturesPerSecond; again += 1) appendFileSync(path, bytes);
      }
    }
  } finally {
    await page.close();
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nobody holds a hand like a statue: a centimetre to the side, a few degrees. */
function swayed({ hands, light = 1 }: Scene, number: number, share: number): PaintedScene {
  const turn = share * 2 * Math.PI;
  const moved = hands.map((hand) => {
    const [x, y] = hand.at ?? [0, 0];
    return {
      ...hand,
      at: [x + 0.01 * Math.sin(turn), y + 0.006 * Math.cos(turn)] as const,
      tilt: (hand.tilt ?? 0) + 0.05 * Math.sin(turn),
    };
  });
  return { hands: moved, light, squares: Array.from({ length: squaresInCode }, (_, bit) => ((number >> bit) & 1) === 1) };
}

/** Runs in the page. */
function paint(scene: PaintedScene): Promise<string> {
  return (globalThis as typeof globalThis & { paintScene(scene: PaintedScene): Promise<string> }).paintScene(scene);
}
