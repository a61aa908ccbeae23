import type { Profile } from '#platform/profiles/contract.ts';
import { ProfileCopy } from './profile-copy.tsx';
import { ProfileDock } from './profile-dock.tsx';
import { ProfileVersionList } from './profile-version-list.tsx';
import type { useSavedSettings } from './use-saved-settings.ts';

/** How the profile was before, its copy in a file, and the way back to the beginning. */
export function ProfileHistory({ profile, saved }: { profile: Profile; saved: ReturnType<typeof useSavedSettings> }) {
  return (
    <div className="universe-profile">
      <ProfileVersionList profile={profile} saved={saved} />
      <ProfileDock profile={profile} saved={saved}>
        <ProfileCopy profile={profile} saved={saved} />
      </ProfileDock>
    </div>
  );
}
