import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

/** A photograph that comes with the networks, cut to what a camera would see of one of the people on it. */
const photograph = 'demo/sample3.jpg';
const frames = 60;

/** Writes what a camera would see, as JPEG after JPEG: a face that sways and comes nearer. The browser paints it. */
export async function paintFaces(browser: Browser, path: string): Promise<void> {
  const folder = createRequire(import.meta.url)
    .resolve('@vladmandic/face-api/package.json')
    .replace('package.json', '');
  const source = `data:image/jpeg;base64,${readFileSync(folder + photograph).toString('base64')}`;
  const page = await browser.newPage();
  const images = await page.evaluate(paint, { source, frames });
  await page.close();
  writeFileSync(path, Buffer.concat(images.map((image) => Buffer.from(image.split(',')[1] ?? '', 'base64'))));
}

/** Runs in the page. */
async function paint({ source, frames }: { source: string; frames: number }): Promise<string[]> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 480];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to paint on');
  return Array.from({ length: frames }, (_, at) => {
    const turn = (at / frames) * 2 * Math.PI;
    const [x, y, size] = [880 + 30 * Math.sin(turn), 100 + 10 * Math.sin(2 * turn), 1 + 0.05 * Math.cos(turn)];
    context.drawImage(image, x, y, 640 * size, 480 * size, 0, 0, 640, 480);
    return canvas.toDataURL('image/jpeg', 0.85);
  });
}
