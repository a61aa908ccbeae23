import type { House } from './a-house.ts';
import type { Answer, Jar } from './a-jar.ts';
import type { Site } from './a-site.ts';

/** Whether this is the page where a person is asked whether a site may know them. */
export const isAsked = (url: string) => new URL(url).pathname.startsWith('/universe/permiso/');

/** Where the page asks about it, and answers. */
export const permissionOf = (house: House, url: string) => `${house.url}/api/auth/permissions/${url.split('/').at(-1)}`;

/** Goes in at the site's own door, saying yes on the way where asked. */
export async function enters(house: House, site: Site, jar: Jar, path = '/login'): Promise<Answer & { url: string }> {
  const asked = await jar.go(`${site.url}${path}`, isAsked);
  if (!isAsked(asked.url)) return asked;
  const { body } = await jar.ask('POST', permissionOf(house, asked.url), { allow: true });
  return jar.go(String(body.next));
}
