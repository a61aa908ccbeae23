import type { Config } from '../../config/config.ts';

/** For which site passkeys are made: the configured address and nothing that a request says. */
export function relyingParty({ publicUrl }: Pick<Config, 'publicUrl'>): { id: string; origin: string; name: string } {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin, name: 'MENTALIA' };
}
