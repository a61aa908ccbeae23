import { type ComponentType, useEffect, useState } from 'react';
import type { AppTool } from '../catalog/define-web-app.ts';
import { useShownApps } from '../catalog/installed-apps.ts';
import { withWords } from '../catalog/with-words.ts';
import { useT } from '../i18n/use-t.ts';
import { words } from '../i18n/words.ts';
import { showToast } from '../primitives/toasts.ts';
import type { Tool } from './tool.ts';

type ToolWindow = ComponentType<{ onClose(): void }>;

/** The tools that apps offer on every page to whoever is signed in, and the window of the one that is open. */
export function useAppTools(personId: string | undefined): { tools: Tool[]; Window: ToolWindow | undefined; close(): void } {
  const t = useT();
  const apps = useShownApps();
  const [open, setOpen] = useState<{ Window: ToolWindow }>();
  const language = words.language();

  useEffect(() => {
    if (personId) for (const { tools = [] } of apps) for (const tool of tools) tool.onArrival?.(personId);
  }, [apps, personId]);
  // What is open stays when the list of apps changes under it: somebody may be writing there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is closed with its person
  useEffect(() => () => setOpen(undefined), [personId]);

  const run = async (load: AppTool['load']) => {
    try {
      const { Tool: Window } = await load();
      setOpen({ Window });
    } catch {
      showToast({ text: t('ui.tools.notLoaded') });
    }
  };
  const ofApp = (slug: string, { id, key, icon, words: said, load }: AppTool): Tool => {
    const fetched = withWords(slug, load);
    return {
      id,
      letter: key.replace('Alt+', ''),
      place: 'frame',
      icon,
      ...said[language],
      // What cannot be fetched now is asked for again, and missed aloud, when it is wanted.
      prepare: () => void fetched().catch(() => undefined),
      run: () => void run(fetched),
    };
  };
  return {
    tools: personId ? apps.flatMap(({ app, tools = [] }) => tools.map((tool) => ofApp(app.slug, tool))) : [],
    Window: open?.Window,
    close: () => setOpen(undefined),
  };
}
