import { askAge } from '../../auth/minors/limits-for.ts';
import { OpenLinkNotFound, type OpenLinks } from './contract.ts';
import type { InstalledLinks, LinkParts } from './open-link-source.ts';

export type OpenLinkParts = LinkParts & { openLinks: readonly InstalledLinks[] };

/** Every link by which somebody without an account sees something of this person now, whatever app it is of; the newest first. */
export async function listOpenLinks(parts: OpenLinkParts, personId: string): Promise<OpenLinks> {
  const [answer, ...lists] = await Promise.all([
    askAge(parts, personId, 'public-page'),
    ...parts.openLinks.map(async ({ app, list }) => (await list(parts, personId)).map((link) => ({ app, ...link }))),
  ]);
  const items = lists
    .flat()
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .map(({ createdAt: _createdAt, lastOpenedAt, expiresAt, ...link }) => ({
      ...link,
      lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
      expiresAt: expiresAt.toISOString(),
      opens: answer === 'yes',
    }));
  return { items, next: null };
}

/** Takes one back, whatever app it is of. Throws `OpenLinkNotFound`. */
export async function takeBackOpenLink(
  parts: OpenLinkParts,
  personId: string,
  { app, id }: { app: string; id: string },
): Promise<void> {
  const source = parts.openLinks.find((one) => one.app === app);
  if (!(await source?.takeBack(parts, personId, id))) throw new OpenLinkNotFound();
}
