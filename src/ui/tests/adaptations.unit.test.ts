import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Settings } from '#platform/profiles/contract.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = read('tokens.css');
const components = read('components.css');
const adaptations = ['adaptations', 'room', 'look'].map((name) => read(`adaptations/${name}.css`)).join('\n');
const all = `${tokens}\n${adaptations}`;

/** What the last rule with exactly this selector says, by property. */
function rule(selector: string, css = all): Record<string, string> {
  const escaped = selector.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rules = [...css.matchAll(new RegExp(`(?:^|[}{;,])\\s*${escaped}\\s*(?:,[^{}]*)?\\{([^{}]*)\\}`, 'g'))];
  return Object.fromEntries(
    rules.flatMap(([, body = '']) =>
      [...body.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]),
    ),
  );
}

/** The chroma of a colour in OKLCH: 0 is grey. */
function chroma(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return Math.hypot(1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s);
}

const themes = Settings.shape.theme.options.filter((theme) => theme !== 'sistema');
const accents = ['--accent', '--accent-hover', '--accent-ink', '--soft', '--soft-line'];

describe('What the tokens make of a setting', () => {
  it('a11y/S1 gives every theme its own paper, ink, lines, accents and focus', () => {
    const meanings = Object.keys(rule('[data-theme="noche"]', tokens)).filter(
      (name) => !name.startsWith('--h-') && name !== '--float',
    );

    expect(meanings.length).toBeGreaterThan(11);
    for (const theme of themes)
      expect(Object.keys(rule(`[data-theme="${theme}"]`, tokens)), theme).toEqual(expect.arrayContaining(meanings));
    expect(Object.keys(rule('[data-theme="contraste"][data-dark]'))).toEqual(expect.arrayContaining(meanings));
  });

  it.each(themes)('a11y/S2 leaves the accents of %s half their colour, and none in grey', (theme) => {
    const full = rule(`[data-theme="${theme}"]`, tokens);
    const less = { ...rule('[data-sat="baja"]', adaptations), ...rule(`[data-sat="baja"][data-theme="${theme}"]`, adaptations) };

    for (const accent of accents)
      expect(chroma(less[accent] ?? ''), accent).toBeLessThanOrEqual(chroma(full[accent] ?? '') * 0.6);
    expect(chroma(less['--accent'] ?? '')).toBeLessThanOrEqual(0.04);

    const grey = rule('[data-sat="gris"]', tokens);
    expect([grey['--accent'], grey['--accent-ink'], grey['--soft']]).toEqual(['var(--ink)', 'var(--ink)', 'var(--sunken)']);
    for (const neutral of ['--ink', '--muted', '--sunken'])
      expect(chroma(full[neutral] ?? ''), neutral).toBeLessThanOrEqual(0.02);
  });

  it('a11y/S2 leaves no colour on photographs in grey, nor in the accents of white on black', () => {
    expect(rule('[data-sat="gris"] :is(img, video)')).toEqual({ filter: 'grayscale(1)' });
    expect(rule('[data-sat="gris"][data-theme="contraste"][data-dark]')['--accent']).toBe('var(--ink)');
  });

  it('a11y/S3 stops every movement for who asked for none, here or on their device', () => {
    const stopped = { transition: 'none !important', animation: 'none !important', 'scroll-behavior': 'auto !important' };

    expect(rule('[data-motion="nada"] *', tokens)).toMatchObject(stopped);
    expect(rule(':root:not([data-motion="suave"], [data-motion="completo"]) :is(*, *::before, *::after)')).toMatchObject(stopped);
    expect(adaptations).toMatch(
      /@media \(prefers-reduced-motion: reduce\) \{\s*:root:not\(\[data-motion="suave"\], \[data-motion="completo"\]\)/,
    );
  });

  it('a11y/S3 moves only colour and opacity even in full, and never for longer than 160 ms', () => {
    expect(rule(':root[data-motion="completo"]')).toMatchObject({ '--dur': '160ms', 'scroll-behavior': 'smooth' });
    const frames = adaptations.match(/@keyframes [\s\S]*?\n\}/g) ?? [];
    expect(frames.join()).not.toMatch(/transform|translate|scale|top|left/);
  });

  it('a11y/S5 repeats no animation without end', () => {
    expect(`${all}${components}`).not.toMatch(/animation[^;]*infinite/);
  });

  it('a11y/S8 takes a quarter of the room away, or gives a third more', () => {
    expect(rule('[data-density="compacto"]')).toEqual({ '--d': '.75' });
    expect(rule('[data-density="amplio"]')).toEqual({ '--d': '1.35' });
    for (const step of ['--s1', '--s4', '--s8']) expect(rule(':root', tokens)[step]).toContain('var(--d)');
  });

  it('a11y/S9 hides what is only decoration, for everybody', () => {
    expect(rule('[data-deco="ocultar"] .deco', tokens)).toEqual({ display: 'none !important' });
  });

  it('a11y/R1 has letters of its own for every choice, downloaded by whoever chooses them', () => {
    const familyOf = (font: string): string => rule(`[data-font="${font}"]`)['--font'] ?? rule(':root', tokens)['--font'] ?? '';

    for (const font of Settings.shape.font.options.filter((one) => one !== 'sistema')) {
      const [first = ''] = familyOf(font).split(',');
      expect(`${tokens}${adaptations}`, font).toMatch(new RegExp(`@font-face \\{\\s*font-family: ${first};`));
    }
    expect(familyOf('sistema')).toMatch(/^system-ui/);
    expect(adaptations.match(/@font-face/g)).toHaveLength(3);
    expect(adaptations.match(/font-display: swap/g)).toHaveLength(3);
  });

  it('a11y/R2 changes the size that every other size is counted from', () => {
    for (const size of Settings.shape.size.options.filter((one) => one !== '100'))
      expect(Number(rule(`[data-size="${size}"]`)['--scale']), size).toBe(Number(size) / (size === '875' ? 1000 : 100));
    expect(rule('html', components)['font-size']).toBe('calc(106.25% * var(--scale))');
  });

  it('a11y/R3 gives air between lines, letters and words, also where a component has a line height of its own', () => {
    expect(rule('[data-spacing="amplio"]')).toMatchObject({
      '--lh-text': '1.9',
      '--ws-text': '.16em',
      '--lh-meta': '1.75',
      '--lh-head': '1.4',
    });
    expect(adaptations).toMatch(
      /\[data-spacing="amplio"\]\s*:is\([^)]*\.lead[^)]*\.input[^)]*\.btn[^)]*\) \{\s*line-height: var\(--lh-meta\)/,
    );
  });

  it('a11y/M1 makes whatever is pressed 56 px high, also where a component has a height of its own', () => {
    expect(rule('[data-targets="grande"]')).toEqual({ '--target': '56px' });
    const [, followers = ''] =
      /\[data-targets="grande"\]\s*:is\(([^)]*)\) \{\s*min-height: var\(--target\)/.exec(adaptations) ?? [];
    for (const one of ['.input', '.btn--big', '.tabs a', '.crumb a', '.sec-head a', '.scale-row label'])
      expect(followers).toContain(one);
  });
});

describe('A sample of the page inside the page', () => {
  it('a11y/P10 works out again whatever the tokens work out once, so that it can look unlike the page around it', () => {
    const derived = Object.entries(rule(':root', tokens)).filter(
      ([name, value]) => /^--(s[1-6]|border|border-control)$/.test(name) && value.includes('var('),
    );

    for (const [name, value] of derived) expect(rule('.ui-look')[name], name).toBe(value);
    for (const size of ['--t-meta', '--t-body', '--t-lead', '--t-head'])
      expect(rule('.ui-look')[size], size).toContain('* var(--scale) / var(--page-scale)');
  });
});
