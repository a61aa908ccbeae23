import type { Law } from './law.ts';
import names from './law-names.json' with { type: 'json' };

const dated = /^(.{0,80}?\d+\/\d{4}), de \d{1,2} de \p{L}+, (.+)$/u;

/** How people call a law, where it has such a name: «Estatuto de los Trabajadores». Else its title, without the day on which it was made. */
export function lawName({ key, jurisdiction, title }: Pick<Law, 'key' | 'jurisdiction' | 'title'>): string {
  const known = names.find((name) => name.key === key && name.jurisdiction === jurisdiction);
  const called = known?.aliases.find((alias) => /\s/.test(alias) && !/\d/.test(alias));
  if (called && /\d/.test(known?.title ?? '')) return called;
  return title.replace(dated, '$1, $2');
}
