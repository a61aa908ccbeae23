/** A request as far as it matters here. */
export type Asked = { method: string; mode: string; url: string };

/**
 * How a request is answered. `leave`: by the network alone, as if nobody stood between. `page`: by the network, else by the frame
 * of all pages. `file`: by what was kept, which has its digest in its name and is never old. `lines`: by the network, which is
 * then kept, else by what was. `script`: by the network, else by what was kept.
 */
export type Rule = 'leave' | 'page' | 'file' | 'lines' | 'script';

/** What nobody wrote: the frame of the pages, and telephones that anybody may read. Nothing of a person is ever kept by this. */
export function ruleFor({ method, mode, url }: Asked, origin: string, files: ReadonlySet<string>): Rule {
  const address = new URL(url, origin);
  if (method !== 'GET' || address.origin !== origin) return 'leave';
  if (address.pathname === '/api/help-lines') return 'lines';
  if (address.pathname.startsWith('/api/') || address.pathname === '/api') return 'leave';
  if (address.pathname === '/prefs.js') return 'script';
  if (files.has(address.pathname)) return 'file';
  return mode === 'navigate' && !looksLikeFile(address.pathname) ? 'page' : 'leave';
}

/** Only what is certainly the page of this product stands for all its pages. */
export function isPage(response: Pick<Response, 'ok' | 'redirected' | 'headers'>): boolean {
  return response.ok && !response.redirected && (response.headers.get('content-type') ?? '').startsWith('text/html');
}

const dayMs = 86_400_000;

/** Whether telephones that were kept are to be asked for again, though nobody looked at them. */
export function areOld(kept: Pick<Response, 'headers'> | undefined, nowMs: number): boolean {
  const at = Date.parse(kept?.headers.get('date') ?? '');
  return Number.isNaN(at) || nowMs - at > dayMs;
}

/** What is opened by itself, as a page of the server's own or a download would be. */
function looksLikeFile(pathname: string): boolean {
  return /\.[a-z0-9]+$/i.test(pathname) || pathname.startsWith('/dev/');
}
