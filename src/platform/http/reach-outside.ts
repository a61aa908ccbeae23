import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import type { Config } from '../config/config.ts';
import { isPublicAddress } from './is-public-address.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const waitMs = 10_000;

/** The name that was asked for leads into this network: nothing was sent. */
export class InnerAddress extends Error {
  override name = 'http/inner-address';
  constructor() {
    super('This name leads to an address that is not public');
  }
}

/**
 * Whether an address that somebody gave may be asked at all: https, by a name or a public number. Outside production it may also
 * be on this machine. Where a name leads is only known when it is asked (`reachOutside`).
 */
export function mayReach(address: string, { mode }: Pick<Config, 'mode'>): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username || url.password) return false;
  if (isHere(url, mode)) return url.protocol === 'https:' || url.protocol === 'http:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return url.protocol === 'https:' && (isIP(host) === 0 ? host.includes('.') : isPublicAddress(host));
}

/**
 * By which addresses are asked that people gave: it connects to public ones only, whatever their names lead to at that moment, so a
 * name that changes its mind gets nobody in (sec/S52). Nobody is followed elsewhere.
 */
export function reachOutside(address: string, { mode }: Pick<Config, 'mode'>): Dispatcher {
  return isHere(new URL(address), mode) ? here : outside;
}

function isHere({ hostname }: URL, mode: Config['mode']): boolean {
  return mode !== 'production' && loopback.has(hostname);
}

const publicOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address))) return done(new InnerAddress(), []);
    const [first] = found;
    if (options.all || !first) return done(null, found);
    done(null, first.address, first.family);
  });
};

const times = { headersTimeout: waitMs, bodyTimeout: waitMs };
const outside = new Agent({ ...times, connect: { lookup: publicOnly, timeout: waitMs } });
const here = new Agent({ ...times, connect: { timeout: waitMs } });
