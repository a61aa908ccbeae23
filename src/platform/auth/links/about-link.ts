import { shortestPassword, shortestWithSecond } from '../contract.ts';
import type { Caller, Door } from '../door.ts';
import { hasSecondWay } from '../password/account-store.ts';
import { type LinkAbout, LinkOver, type LinkPurpose } from './contract.ts';
import { type LinkDetails, openDetails } from './link-details.ts';
import { findLink, type Link } from './link-store.ts';
import { hashLinkToken } from './link-token.ts';

/** What a link is about, for the page that it opens. Looking spends nothing. Throws `LinkOver`. */
export async function aboutLink(door: Door, caller: Caller, token: string): Promise<LinkAbout> {
  const { link, details } = await getLink(door, token);
  const hasSecond = link.personId !== null && (await hasSecondWay(door.db, link.personId));
  return {
    purpose: link.purpose,
    email: details.email,
    needsPassword: link.purpose === 'verify-email' && !isSameBrowser(caller, details),
    shortestPassword: hasSecond ? shortestWithSecond : shortestPassword,
  };
}

/** The link of a token, as long as it works and is for this. Throws `LinkOver`. */
export async function getLink(
  { db, vault, now }: Pick<Door, 'db' | 'vault' | 'now'>,
  token: string,
  purpose?: LinkPurpose,
): Promise<{ link: Link; details: LinkDetails }> {
  const link = await findLink(db, hashLinkToken(token), now());
  const details = link && (await openDetails(vault, link, db));
  if (!link || !details || (purpose && link.purpose !== purpose)) throw new LinkOver();
  return { link, details };
}

/** Whether a link is opened where it was asked for. */
export function isSameBrowser({ device }: Caller, { deviceId }: LinkDetails): boolean {
  return deviceId !== undefined && device?.id === deviceId;
}
