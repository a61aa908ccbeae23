import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { openHouse } from '#tests/support/house.ts';
import { lsmPoses } from '../../scripts/measure/hands/hand-poses.ts';
import { paintHands } from '../../scripts/measure/hands/paint-hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'mentalia-practice-'));
const video = join(folder, 'hands.mjpeg');
const secondsPerScene = 8;
const mostBytes = 8192;
const pose = lsmPoses.L;

describe('Practising letters in front of a camera', () => {
  const house = openHouse(async () => {
    if (!pose) throw new Error('There is no L');
    const painter = await openBrowser();
    // First somebody who makes an L, then nobody for longer than a try may last.
    await paintHands(painter, video, [{ hands: [{ pose }] }, { hands: [] }, { hands: [] }], secondsPerScene);
    await painter.close();
    return [
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
      // Whoever was not given a permission beforehand is asked, and says no.
      '--deny-permission-prompts',
    ];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function arrive(name: string, permissions: string[] = []): Promise<{ context: BrowserContext; page: Page }> {
    const page = await house.opens({ locale: 'es-MX', height: 900, timeoutMs: 30_000, permissions });
    const context = page.context();
    // The lighter networks are here at once; `npm run bench:hands` measures them all.
    await page.addInitScript(() => localStorage.setItem('sign-link.hand-engine', 'light'));
    const password = `una frase larga de ${name} ${randomUUID()}`;
    const about = { birth: { year: 1990, month: 5 }, country: 'MX' };
    const data = { name, email: `${name.toLowerCase()}-${randomUUID()}@personas.test`, password, ...about };
    await context.request.post(`${house.url}/api/auth/sign-up/email`, { data });
    await page.goto(`${house.url}/sign-link/practicar`);
    await page.getByLabel('Letra', { exact: true }).selectOption('L');
    return { context, page };
  }

  it('reads a letter, claims none where there is no hand, and sends no image anywhere', async () => {
    const { context, page } = await arrive('Ana', ['camera']);
    const sent: { to: string; bytes: number; type: string }[] = [];
    context.on('request', (request) => {
      const type = request.headers()['content-type'] ?? '';
      sent.push({ to: request.url(), bytes: request.postDataBuffer()?.length ?? 0, type });
    });

    await page.getByRole('button', { name: 'Encender la cámara' }).click();
    await page.locator('button:not([aria-disabled])', { hasText: 'Empezar' }).click();
    await page.getByText('Se parece a la descripción').waitFor();
    await page.getByText('1 intento. 1 parecido a la descripción.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await expect.poll(() => page.locator('.sign-outline').count(), { timeout: 30_000 }).toBe(0);
    await page.getByRole('button', { name: 'Probar otra vez' }).click();
    await page.getByText('No lo veo claro').waitFor();
    await page.getByText('2 intentos. 1 parecido a la descripción. 1 sin datos suficientes.').waitFor();

    await page.getByRole('button', { name: 'Apagar la cámara' }).click();
    await expect.poll(() => page.workers().length).toBe(0);
    expect(sent.filter(({ to }) => !to.startsWith(house.url) && !/^(blob|data):/.test(to))).toEqual([]);
    expect(sent.filter(({ bytes }) => bytes > mostBytes)).toEqual([]);
    expect(sent.filter(({ type }) => type !== '' && type !== 'application/json')).toEqual([]);
    expect(sent.filter(({ to }) => to.endsWith('/practice/attempts'))).toHaveLength(2);
    await context.close();
  });

  it('a11y/C5 goes on in words when the camera is denied, on a phone too', async () => {
    const { context, page } = await arrive('Bea');
    await page.setViewportSize({ width: 390, height: 844 });

    await page.getByRole('button', { name: 'Encender la cámara' }).click();
    await page.getByText('El navegador no permite usar la cámara.', { exact: false }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Practicar sin cámara' }).click();
    await page.getByRole('button', { name: 'Todavía no' }).click();

    await page.getByText('1 intento. 0 parecidos a la descripción.').waitFor();
    await context.close();
  });
});
