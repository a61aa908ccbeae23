import type { Figure } from './figure.ts';

/** Whether what one sentence counts is what was said: twenty days are no twenty months, and article 20 is neither. */
export function isSupported(figure: Figure, said: readonly Figure[]): boolean {
  return said.some((other) => isSame(figure, other));
}

function isSame(figure: Figure, other: Figure): boolean {
  if (figure.is === 'amount')
    return other.is === 'amount' && figure.value === other.value && (!figure.unit || figure.unit === other.unit);
  if (figure.is === 'date') {
    if (other.is !== 'date' || figure.day !== other.day || figure.month !== other.month) return false;
    return figure.year === undefined || figure.year === other.year;
  }
  if (figure.is === 'reference')
    return other.is === 'reference' && figure.target === other.target && figure.value === other.value;
  if (figure.is === 'name' && figure.value === `month ${other.is === 'date' ? other.month : ''}`) return true;
  return other.is === figure.is && figure.value === other.value;
}
