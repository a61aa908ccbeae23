const strange = /[\p{Cc}\\]/u;

/**
 * Where a person goes on after coming in: a page of this very site, or the start (sec/S39). Whatever a browser could take for
 * another site, and what is no page, counts as nothing.
 */
export function safeNext(next: string | undefined, publicUrl: string): string {
  const home = '/universe';
  if (next === undefined || !next.startsWith('/') || next.startsWith('//') || strange.test(next)) return home;
  const { origin } = new URL(publicUrl);
  if (!URL.canParse(next, origin)) return home;
  const url = new URL(next, origin);
  if (url.origin !== origin || url.pathname.startsWith('//') || /^\/api(?:\/|$)/i.test(url.pathname)) return home;
  return `${url.pathname}${url.search}${url.hash}`;
}
