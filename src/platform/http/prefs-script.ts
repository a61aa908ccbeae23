import type { FastifyInstance } from 'fastify';

const attributes = {
  theme: 'data-theme',
  motion: 'data-motion',
  size: 'data-size',
  font: 'data-font',
  language: 'lang',
} as const;
const plain = /^[a-z0-9-]{1,20}$/;

/**
 * Serves `/prefs.js`, the one script that runs before the first paint: it puts a person's theme, motion, size, font and
 * language on `<html>`, so that no page ever flashes in another's. What the cookie holds is checked, never trusted.
 */
export function prefsScript(server: FastifyInstance): void {
  server.get('/prefs.js', { schema: { hide: true } }, async (request, reply) => {
    const prefs = readPrefs(request.cookies.mentalia_prefs);
    const lines = Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = prefs[name];
      return typeof value === 'string' && plain.test(value) ? [`h.setAttribute('${attribute}','${value}');`] : [];
    });
    return reply
      .header('cache-control', 'no-store')
      .header('vary', 'Cookie')
      .type('text/javascript; charset=utf-8')
      .send(`(function(){var h=document.documentElement;${lines.join('')}${followSystem}})();`);
  });
}

/** "Sistema" means what the device says: only the browser can resolve it. High contrast has a dark variant, by the device too. */
const followSystem = [
  "var d=matchMedia('(prefers-color-scheme: dark)').matches,t=h.getAttribute('data-theme');",
  "if(t==='sistema'){t=matchMedia('(prefers-contrast: more)').matches?'contraste':d?'noche':'crema';h.setAttribute('data-theme',t);}",
  "if(d&&t==='contraste')h.setAttribute('data-dark','');",
].join('');

function readPrefs(cookie: string | undefined): Record<string, unknown> {
  try {
    const prefs: unknown = JSON.parse(cookie ?? '{}');
    return typeof prefs === 'object' && prefs !== null ? (prefs as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
