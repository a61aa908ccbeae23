import type { Config } from '../../../config/config.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * By which the provider tells clients that somebody left. The library only connects to public addresses, by whatever name, within
 * 2.5 seconds (sec/S52); here are added https and that nobody is followed elsewhere. Outside production a client may be on this
 * machine: then its address is let through.
 */
export function reach({ mode }: Pick<Config, 'mode'>): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const isHere = mode !== 'production' && loopback.has(url.hostname);
    if (url.protocol !== 'https:' && !isHere) throw new Error('A client is told over https only');
    const guarded: RequestInit = { ...init, redirect: 'manual' };
    if (isHere) Reflect.deleteProperty(guarded, 'dispatcher');
    return fetch(url, guarded);
  };
}
