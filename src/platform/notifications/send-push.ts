import { type Dispatcher, request } from 'undici';
import webPush from 'web-push';
import type { Config } from '../config/config.ts';
import { InnerAddress, mayReach, reachOutside } from '../http/reach-outside.ts';
import type { Reach } from './device-store.ts';
import type { NoticeParts } from './notice-parts.ts';
import { getPushKeys } from './push-keys.ts';

/** What a browser is given to show. */
export type Pushed = {
  id: string;
  title: string;
  text: string;
  path: string;
  language: 'es' | 'en';
  /** Its person wants to see it at this moment, though they look at a page of ours. */
  isAskedNow: boolean;
};

/** `gone`: the browser is there no more. `later`: the service is in trouble, or asks for patience. `refused`: trying again is no use. */
export type PushAnswer = 'taken' | 'gone' | 'later' | 'refused';

type Parts = Pick<NoticeParts, 'db' | 'vault' | 'now' | 'config'>;

/** What nobody fetched within a day is in the inbox anyway. */
const keptForSeconds = 86_400;

/**
 * Sends a notice to a browser by its service (RFC 8030), readable by that browser alone (RFC 8291) and signed as from here
 * (RFC 8292). Two of one notice are one to the service: a later one takes the place of one that waits.
 */
export async function sendPush(parts: Parts, { endpoint, keys }: Reach, pushed: Pushed): Promise<PushAnswer> {
  if (!mayReach(endpoint, parts.config)) return 'gone';
  const { publicKey, privateKey } = await getPushKeys(parts);
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, JSON.stringify(pushed), {
    TTL: keptForSeconds,
    urgency: 'normal',
    topic: pushed.id.replaceAll('-', ''),
    vapidDetails: { subject: subjectOf(parts.config), publicKey, privateKey },
  });
  try {
    const dispatcher = reachOutside(endpoint, parts.config);
    const answer = await request(endpoint, { method: 'POST', headers: written(headers), body, dispatcher });
    await answer.body.dump();
    return read(answer);
  } catch (error) {
    return isInner(error) ? 'gone' : 'later';
  }
}

function read({ statusCode }: Pick<Dispatcher.ResponseData, 'statusCode'>): PushAnswer {
  if (statusCode >= 200 && statusCode < 300) return 'taken';
  if (statusCode === 404 || statusCode === 410) return 'gone';
  return statusCode === 429 || statusCode === 408 || statusCode >= 500 ? 'later' : 'refused';
}

/** Numbers are among them, whatever the types say. */
function written(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function isInner(error: unknown): boolean {
  return error instanceof Error && (error instanceof InnerAddress || isInner(error.cause));
}

/** Whom a service can turn to. It takes an https address or a mail address. */
function subjectOf({ publicUrl, mailFrom }: Pick<Config, 'publicUrl' | 'mailFrom'>): string {
  if (publicUrl.startsWith('https://')) return publicUrl;
  const address = /[^\s<>@]+@[^\s<>@]+/.exec(mailFrom ?? '')?.[0];
  return `mailto:${address ?? 'postmaster@localhost'}`;
}
