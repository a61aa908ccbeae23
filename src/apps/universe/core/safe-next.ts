const strange = /[\p{Cc}\\]/u;

/**
 * Where somebody goes on after coming in: a page of this very site, or nothing (sec/S39). Whatever a browser could take for another
 * site counts as nothing.
 */
export function safeNext(next: string | null | undefined, origin: string): string | undefined {
  if (!next?.startsWith('/') || next.startsWith('//') || strange.test(next) || !URL.canParse(next, origin)) return undefined;
  const url = new URL(next, origin);
  const isPage = url.origin === origin && !url.pathname.startsWith('//') && !/^\/api(?:\/|$)/i.test(url.pathname);
  return isPage ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
