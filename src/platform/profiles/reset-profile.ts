import type { Profile, ResetProfile } from './contract.ts';
import { noIdentity } from './core/new-profile.ts';
import { type ProfileParts, reviseProfile } from './revise-profile.ts';

/**
 * Puts everything back as it is for somebody who has said nothing yet. Which language a person reads and whose help lines they
 * need is no taste, so both stay; who they are stays unless they ask otherwise. It can be undone.
 */
export async function resetProfile(parts: ProfileParts, personId: string, { identity = false }: ResetProfile): Promise<Profile> {
  return reviseProfile(parts, personId, 'reset', ({ chosen }) => {
    const { language, country } = chosen.settings;
    const settings = { ...(language && { language }), ...(country && { country }) };
    return { chosen: { settings, identity: identity ? noIdentity : chosen.identity, overrides: {} } };
  });
}
