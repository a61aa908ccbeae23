import { nearestFirst, type Placed } from '../catalog/core/app-at.ts';
import type { HttpServer } from '../http/server.ts';
import { lookAttributes } from './core/visible-settings.ts';

/** What a setting may say. Nothing else gets into the script, whatever the cookie holds. */
const plain = /^[a-z0-9-]{1,20}$/;

type Fields = Record<string, unknown>;

/**
 * Serves `/prefs.js`, the one script that runs before the first paint: it puts on `<html>` everything of a person's profile that
 * is seen on any screen, as it is in the app of the address, made lighter by how they are today, so that no page ever flashes in
 * another look. What the cookies hold is checked, never trusted; which app an address belongs to is ours to say.
 */
export function prefsScript(server: HttpServer, apps: readonly Placed[]): void {
  server.get('/prefs.js', { schema: { hide: true } }, async (request, reply) => {
    const { mentalia_prefs: chosen, mentalia_today: lighter, mentalia_here: session } = request.cookies;
    const [kept, today] = [readPrefs(chosen), readPrefs(lighter)];
    const lookOf = (slug?: string) => writeLook({ ...lookIn(kept, slug), ...lookIn(today, slug) });
    // Whether somebody may be signed in here: pages that need it are then downloaded while the server is asked who.
    const isHere = session ? "h.setAttribute('data-session','');" : '';
    return reply
      .header('cache-control', 'no-store')
      .header('vary', 'Cookie')
      .type('text/javascript; charset=utf-8')
      .send(`(function(){var h=document.documentElement;${chooseLook(apps, lookOf)}${isHere}${followSystem}})();`);
  });
}

/** The look of every page, or where apps have one of their own, that of the app which the address belongs to. */
function chooseLook(apps: readonly Placed[], lookOf: (slug?: string) => string): string {
  const looks = nearestFirst(apps).map(({ slug, path }) => ({ path, look: lookOf(slug) }));
  const elsewhere = lookOf(apps.find(({ isHome }) => isHome)?.slug);
  if (looks.every(({ look }) => look === elsewhere)) return elsewhere;
  const under = looks.map(({ path, look }) => `if(p.indexOf(${JSON.stringify(`${path}/`)})===0){${look}}else `);
  return `var p=location.pathname+'/';${under.join('')}{${elsewhere}}`;
}

function writeLook(prefs: Fields): string {
  const lines = Object.entries(lookAttributes).flatMap(([name, attribute]) => {
    const value = prefs[name];
    return typeof value === 'string' ? [`h.setAttribute('${attribute}','${value}');`] : [];
  });
  return lines.join('') + (prefs.focus === true ? "h.setAttribute('data-focus','');" : '');
}

/** "Sistema" means what the device says: only the browser can resolve it. High contrast has a dark variant, by the device too. */
const followSystem = [
  "var d=matchMedia('(prefers-color-scheme: dark)').matches,t=h.getAttribute('data-theme');",
  "if(t==='sistema'){t=matchMedia('(prefers-contrast: more)').matches?'contraste':d?'noche':'crema';h.setAttribute('data-theme',t);}",
  "if(d&&t==='contraste')h.setAttribute('data-dark','');",
].join('');

/** How the pages of an app look by one cookie. What cannot be believed of the app hides nothing of the rest. */
function lookIn({ apps, ...everywhere }: Fields, slug: string | undefined): Fields {
  const looks = fieldsOf(apps);
  const own = slug !== undefined && Object.hasOwn(looks, slug) ? fieldsOf(looks[slug]) : {};
  return { ...believed(everywhere), ...believed(own) };
}

function believed(look: Fields): Fields {
  const isPlain = (value: unknown) => typeof value === 'boolean' || (typeof value === 'string' && plain.test(value));
  return Object.fromEntries(Object.entries(look).filter(([, value]) => isPlain(value)));
}

function readPrefs(cookie: string | undefined): Fields {
  try {
    return fieldsOf(JSON.parse(cookie ?? '{}'));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
