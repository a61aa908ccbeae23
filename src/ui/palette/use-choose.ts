import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '#platform/profiles/contract.ts';
import { useGo } from '../address/use-go.ts';
import { useProblemText } from '../api/use-problem-text.ts';
import { useInstalledApps } from '../catalog/installed-apps.ts';
import { showToast } from '../primitives/toasts.ts';
import { useProfile } from '../session/use-profile.ts';
import { useSession } from '../session/use-session.ts';
import { recentChoices } from './recent-choices.ts';
import type { Entry } from './use-entries.ts';

/**
 * Does what was chosen: goes there, or does it. A setting changes at once and says how to take it back. What was chosen of an app
 * that is nobody else's business is not remembered.
 */
export function useChoose(): (entry: Entry) => Promise<void> {
  const client = useQueryClient();
  const go = useGo();
  const textOf = useProblemText();
  const { user } = useSession();
  const { settings, profile, change } = useProfile();
  const apps = useInstalledApps();

  return async (entry) => {
    const isDiscreet = apps.some(({ app, discreet }) => discreet && app.slug === entry.app);
    if (user && !isDiscreet) recentChoices.add(user.id, entry.id);
    const { action } = entry;
    const to = entry.to ?? (action && 'to' in action ? action.to : undefined);
    if (to) return go(to);
    try {
      if (action && 'run' in action) await action.run({ go, client });
      if (action && 'change' in action) {
        const before = valuesOf(profile?.settings ?? settings, action.change);
        await change(action.change);
        showToast({ text: entry.name, undo: async () => void (await change(before)) });
      }
    } catch (error) {
      showToast({ text: textOf(error) });
    }
  };
}

/** What is there now under the names of a change. */
function valuesOf(settings: Settings, changed: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name in changed));
}
