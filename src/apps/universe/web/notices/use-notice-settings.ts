import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ChangeNoticeSettings, NoticeSettings } from '#platform/notifications/contract.ts';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import { noticesKey } from '#ui/session/notices/notices-key.ts';
import { useLanguage } from '#ui/session/use-language.ts';

export type Change = Omit<ChangeNoticeSettings, 'version'>;
const path = '/api/user/notice-settings';

/** Where whoever is here is, as their device says. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * How whoever is here wants to be told. A change shows at once and is kept one after the other; one that could not be kept is taken
 * back, and `error` says why.
 */
export function useNoticeSettings() {
  const client = useQueryClient();
  const { language } = useLanguage();
  const queryKey = [...noticesKey, 'settings', language];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<NoticeSettings>(`${path}?language=${language}`, signal),
    refetchOnMount: 'always',
  });
  const [error, setError] = useState<unknown>();
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const keeping = useRef<Promise<unknown>>(Promise.resolve());

  function change(part: Change): Promise<void> {
    setError(undefined);
    setSaveState('saving');
    void client.cancelQueries({ queryKey });
    client.setQueryData<NoticeSettings>(queryKey, (shown) => shown && shownAfter(shown, part));
    const kept = keeping.current.then(() => keep(part));
    keeping.current = kept;
    return kept;
  }

  async function keep(part: Change): Promise<void> {
    const seen = client.getQueryData<NoticeSettings>(queryKey);
    if (!seen) return;
    // Whoever never chose has no place yet: theirs is where their device is.
    const timeZone = seen.version === 0 ? { timeZone: zoneHere() } : {};
    try {
      const body = { ...timeZone, ...part, version: seen.version };
      const { version, timeZone: zone } = await api.patch<NoticeSettings>(`${path}?language=${language}`, body);
      // What was chosen meanwhile stays on screen: it is kept next.
      client.setQueryData<NoticeSettings>(queryKey, (shown) => shown && { ...shown, version, timeZone: zone });
      setSaveState('saved');
    } catch (problem) {
      setError(problem);
      setSaveState('idle');
      await client.invalidateQueries({ queryKey });
    }
  }

  return { settings: query.data, query, error, saveState, change };
}

export type NoticeSettingsOnPage = ReturnType<typeof useNoticeSettings>;

function shownAfter(shown: NoticeSettings, { kinds = {}, ...part }: Change): NoticeSettings {
  return { ...shown, ...part, kinds: shown.kinds.map((kind) => ({ ...kind, ...kinds[kind.kind] })) };
}
