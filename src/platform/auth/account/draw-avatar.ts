import { escapeHtml } from '../../mail/escape-html.ts';

/** The seven tones of the house: a soft ground, and an ink that reads on it at 6:1 or better. */
const tones = [
  { ground: '#d9ecee', ink: '#045f68' },
  { ground: '#dfe9f6', ink: '#36557d' },
  { ground: '#ebe5f4', ink: '#5e4975' },
  { ground: '#f4e2e8', ink: '#744256' },
  { ground: '#f4e4db', ink: '#74472b' },
  { ground: '#ebe8d9', ink: '#5e551e' },
  { ground: '#dfece1', ink: '#33603d' },
] as const;
const side = 96;

/** A person's picture until they choose one, as SVG: their initials on a tone that is always the same for them. */
export function drawAvatar({ id, name }: { id: string; name: string }): string {
  const { ground, ink } = tones[Number.parseInt(id.slice(0, 8), 16) % tones.length] ?? tones[0];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" role="img" aria-label="${escapeHtml(name)}">`,
    `<rect width="${side}" height="${side}" fill="${ground}"/>`,
    `<text x="50%" y="50%" dy=".36em" text-anchor="middle" font-family="system-ui, sans-serif" font-size="38" font-weight="600" fill="${ink}">`,
    `${escapeHtml(initialsOf(name))}</text></svg>`,
  ].join('');
}

/** The first letters of the first and the last word, as they are read: an accent or a joined emoji is not cut in two. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return chosen
    .map((word) => firstLetterOf(word ?? ''))
    .join('')
    .toLocaleUpperCase('es');
}

function firstLetterOf(word: string): string {
  const [first] = new Intl.Segmenter('es', { granularity: 'grapheme' }).segment(word);
  return first?.segment ?? '';
}
