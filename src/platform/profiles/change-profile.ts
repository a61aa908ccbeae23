import { type ChangeProfile, type Profile, ProfileChanged } from './contract.ts';
import { type ProfileParts, reviseProfile } from './revise-profile.ts';

/**
 * Changes what is named and nothing else, and answers the whole profile. Whoever says which version they saw overwrites no
 * newer one.
 */
export async function changeProfile(
  parts: ProfileParts,
  personId: string,
  { settings, identity, onboarded, version }: ChangeProfile,
): Promise<Profile> {
  return reviseProfile(parts, personId, 'change', ({ chosen, version: current }) => {
    if (version !== undefined && version !== current) throw new ProfileChanged({ version: current });
    const who = { ...chosen.identity, ...identity };
    return {
      chosen: {
        ...chosen,
        settings: { ...chosen.settings, ...settings },
        identity: { ...who, conditions: [...new Set(who.conditions)] },
      },
      onboarded,
    };
  });
}
