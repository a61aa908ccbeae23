import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Settings } from './contract.ts';

const name = 'mentalia_prefs';
const yearSeconds = 31_536_000;

/**
 * Lets this browser know how pages must look before it asks who is there: only what is seen on any screen anyway, nothing of
 * how the person functions. Pages read and write it too, so it is open to their scripts.
 */
export function keepPrefs(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  settings: Settings,
): void {
  const { theme, motion, size, font, language } = settings;
  const prefs = JSON.stringify({ theme, motion, size, font, language });
  if (request.cookies[name] === prefs) return;
  reply.setCookie(name, prefs, { path: '/', maxAge: yearSeconds, sameSite: 'lax', secure: publicUrl.startsWith('https://') });
}
