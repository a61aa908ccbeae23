/** Looks into a value that came from outside: nothing is believed of it. */
export type Anything = unknown;

export function fieldOf(value: Anything, name: string): Anything {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, Anything>)[name]
    : undefined;
}

export function textIn(value: Anything, name: string): string | undefined {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** Numbers that exports write as text count as numbers. */
export function numberIn(value: Anything, name: string): number | undefined {
  const found = fieldOf(value, name);
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function listIn(value: Anything, name: string): Anything[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}
