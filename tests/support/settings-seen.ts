import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Settings } from '#platform/profiles/contract.ts';

/** What a browser computed of a page, as far as a setting decides it. */
export type Seen = {
  lang: string;
  canvas: string;
  accentIsInk: boolean;
  appSoftIsSunken: boolean;
  moving: string[];
  density: string;
  decorationsShown: number;
  textPx: number;
  fontFamily: string;
  fontIsLoaded: boolean;
  lineRatio: number;
  letterSpacingEm: number;
  smallTargets: string[];
};

const tokens = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const families = { atkinson: 'Atkinson Next', lexend: 'Lexend Variable', opendyslexic: 'OpenDyslexic', sistema: 'system-ui' };
const densities = { compacto: 0.75, comodo: 1, amplio: 1.35 };
const basePx = 17;

/** The paper of a theme, as the tokens name it. */
export function canvasOf(theme: Settings['theme']): string {
  const name = theme === 'sistema' ? 'crema' : theme;
  const [, value = ''] = new RegExp(`\\[data-theme="${name}"\\] \\{[^}]*?--canvas: (#[0-9a-f]+)`).exec(tokens) ?? [];
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

/** What is wrong with how a page looks for somebody with these settings: nothing, when every setting has its effect. */
export function faultsOf(seen: Seen, settings: Settings): string[] {
  const { theme, saturation, motion, density, images, size, font, spacing, targets, language } = settings;
  const scale = size === '875' ? 0.875 : Number(size) / 100;
  const checks: [string, boolean][] = [
    [`a11y/R10 lang is ${seen.lang}`, seen.lang === language],
    [`a11y/S1 the paper is ${seen.canvas}`, seen.canvas === canvasOf(theme)],
    ['a11y/S2 the accent is the ink only in grey', seen.accentIsInk === (saturation === 'gris')],
    ['a11y/S2 tints fade with less colour', seen.appSoftIsSunken === (saturation !== 'media')],
    [`a11y/S3 something moves: ${seen.moving.slice(0, 3).join(', ')}`, motion !== 'nada' || seen.moving.length === 0],
    [`a11y/S8 the density is ${seen.density}`, Number(seen.density) === densities[density]],
    [`a11y/S9 ${seen.decorationsShown} decorations are shown`, images === 'mostrar' || seen.decorationsShown === 0],
    [`a11y/R2 the text is ${seen.textPx} px`, Math.abs(seen.textPx - basePx * scale) < 0.6],
    [`a11y/R1 the letters are ${seen.fontFamily}`, seen.fontFamily.replaceAll('"', '').startsWith(families[font])],
    ['a11y/R1 the letters were not loaded', font === 'sistema' || seen.fontIsLoaded],
    [`a11y/R3 lines are ${seen.lineRatio} apart`, spacing === 'amplio' ? seen.lineRatio > 1.8 : seen.lineRatio < 1.8],
    [
      `a11y/R3 letters are ${seen.letterSpacingEm} em apart`,
      spacing === 'amplio' ? seen.letterSpacingEm > 0.05 : seen.letterSpacingEm < 0.05,
    ],
    [
      `a11y/M1 small targets: ${seen.smallTargets.slice(0, 3).join(', ')}`,
      targets === 'normal' || seen.smallTargets.length === 0,
    ],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => fault);
}

/** Reads it all in one look. */
export async function lookAt(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const style = getComputedStyle(root);
    const body = getComputedStyle(document.body);
    const probe = document.createElement('p');
    probe.textContent = 'Una frase para medir.';
    document.querySelector('main')?.append(probe);
    const text = getComputedStyle(probe);
    const px = Number.parseFloat(text.fontSize);
    const token = (name: string) => style.getPropertyValue(name).trim();
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const seen = {
      lang: root.lang,
      canvas: body.backgroundColor,
      accentIsInk: token('--accent') === token('--ink'),
      appSoftIsSunken: token('--app-soft') === token('--sunken'),
      moving: [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(', ').some((each) => Number.parseFloat(each) > 0);
        })
        .map((element) => element.className.toString() || element.tagName),
      density: token('--d'),
      decorationsShown: [...document.querySelectorAll('.deco')].filter(isShown).length,
      textPx: px,
      fontFamily: text.fontFamily,
      fontIsLoaded: document.fonts.check(`17px ${text.fontFamily.split(',')[0]}`),
      lineRatio: Number.parseFloat(text.lineHeight) / px,
      letterSpacingEm: (Number.parseFloat(text.letterSpacing) || 0) / px,
      smallTargets: [...document.querySelectorAll('.btn')]
        .filter((button) => isShown(button) && button.getBoundingClientRect().height < 55.5)
        .map((button) => button.textContent?.trim() ?? ''),
    };
    probe.remove();
    return seen;
  });
}

/**
 * Before a page loads: notes how it is dressed in its first frames. `window.frames_` then holds one line for each.
 */
export async function watchFirstFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { dressed: frames });
    const note = () => {
      if (!document.body) return requestAnimationFrame(note);
      const { attributes } = document.documentElement;
      const names = [...attributes].filter(({ name }) => name.startsWith('data-') || name === 'lang');
      const { backgroundColor, fontSize } = getComputedStyle(document.body);
      frames.push([...names.map(({ name, value }) => `${name}=${value}`), backgroundColor, fontSize].sort().join(' '));
      if (frames.length < 30) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}
