import type { Jurisdiction } from './law.ts';

type Cited = { country: Jurisdiction; law: string; article: string; hash?: string | undefined };

/** Where an article is read; with a hash, in the text that was cited. */
export function lawAddress({ country, law, article, hash }: Cited): string {
  const asked = new URLSearchParams({ pais: country, ...(hash && { texto: hash }) });
  return `/despacho-legal/leyes/${encodeURIComponent(law)}/${encodeURIComponent(article)}?${asked}`;
}
