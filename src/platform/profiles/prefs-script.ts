import type { HttpServer } from '../http/server.ts';
import { lookAttributes } from './core/visible-settings.ts';

const plain = /^[a-z0-9-]{1,20}$/;

/**
 * Serves `/prefs.js`, the one script that runs before the first paint: it puts on `<html>` everything of a person's profile that
 * is seen on any screen, made lighter by how they are today, so that no page ever flashes in another look. What the cookies
 * hold is checked, never trusted.
 */
export function prefsScript(server: HttpServer): void {
  server.get('/prefs.js', { schema: { hide: true } }, async (request, reply) => {
    const { mentalia_prefs: chosen, mentalia_today: lighter, mentalia_session: session } = request.cookies;
    const prefs = { ...readPrefs(chosen), ...readPrefs(lighter) };
    const lines = Object.entries(lookAttributes).flatMap(([name, attribute]) => {
      const value = prefs[name];
      return typeof value === 'string' && plain.test(value) ? [`h.setAttribute('${attribute}','${value}');`] : [];
    });
    if (prefs.focus === true) lines.push("h.setAttribute('data-focus','');");
    // Whether somebody may be signed in here: pages that need it are then downloaded while the server is asked who.
    if (session) lines.push("h.setAttribute('data-session','');");
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
