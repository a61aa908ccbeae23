import { z } from 'zod';
import { ConfigProblem } from './config-problem.ts';

const Listed = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/),
    title: z.string().trim().min(1).max(60).optional(),
    issuer: z.url({ protocol: /^https?$/ }),
    clientId: z.string().min(1),
    secret: z.string().min(1),
  }),
);

/** Somewhere else that people may have an account: by which name addresses know it, and by which people do. */
export type OutsideProvider = { name: string; title: string; issuer: string; clientId: string; secret: string };

/** Reads the list of them. Throws `ConfigProblem`, which says what is wrong and never a value: there are secrets in it. */
export function readOutsideProviders(listed: string | undefined, mode: string): OutsideProvider[] {
  if (listed === undefined) return [];
  const parsed = Listed.safeParse(parse(listed));
  if (!parsed.success) throw new ConfigProblem(['OIDC_PROVIDERS: cada uno tiene name, issuer, clientId y secret']);
  const names = parsed.data.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new ConfigProblem(['OIDC_PROVIDERS: dos tienen el mismo nombre']);
  if (mode === 'production' && parsed.data.some(({ issuer }) => !issuer.startsWith('https://')))
    throw new ConfigProblem(['OIDC_PROVIDERS: en producción cada issuer es https']);
  return parsed.data.map(({ title, ...provider }) => ({ ...provider, title: title ?? provider.name }));
}

function parse(listed: string): unknown {
  try {
    return JSON.parse(listed);
  } catch {
    return undefined;
  }
}
