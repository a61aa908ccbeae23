import { useEffect, useState, useSyncExternalStore } from 'react';
import { useT } from '../i18n/use-t.ts';
import { showToast } from '../primitives/toasts.ts';
import { useProfile } from '../session/use-profile.ts';
import { useSession } from '../session/use-session.ts';
import { pauseListeners } from './pause-listeners.ts';
import { reader } from './reader.ts';
import { allowSignals } from './signals.ts';
import type { Tool } from './tool.ts';
import { toolLetters } from './tool-letters.ts';
import { useAppTools } from './use-app-tools.tsx';
import { useChoice } from './use-choice.ts';
import { useFocusMode } from './use-focus-mode.ts';
import { useToolKeys } from './use-tool-keys.ts';

export type Calm = ReturnType<typeof useCalm>;

/** What makes any page calmer: focus mode, the pause, the ruler, the voice; and the keys of them and of what apps offer. */
export function useCalm({ pathname, isBare }: { pathname: string; isBare: boolean }) {
  const t = useT();
  const { settings } = useProfile();
  const { user } = useSession();
  const [isPaused, setPaused] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const [hasRuler, setRuler] = useChoice(settings.ruler);
  const focus = useFocusMode({ setting: settings.focus, isOffered: !isBare, pathname });
  const app = useAppTools(isBare ? undefined : user?.id);
  const { state } = useSyncExternalStore(reader.subscribe, reader.read, reader.read);
  const letters = useSyncExternalStore(toolLetters.subscribe, toolLetters.read, toolLetters.read);
  const isReading = state === 'speaking' || state === 'paused';

  useEffect(() => allowSignals(settings), [settings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read aloud is the page that was on screen
  useEffect(() => reader.stop, [pathname]);

  const begin = async () => {
    try {
      const { readPage } = await import('./on-demand/read-page.ts');
      readPage(settings.volume / 100);
    } catch {
      showToast({ text: t('ui.tools.notLoaded') });
    }
  };
  const startPause = () => {
    reader.pause();
    for (const rest of pauseListeners) rest();
    setPaused(true);
  };
  const pause: Tool = {
    id: 'pause',
    place: 'frame',
    letter: 'P',
    icon: 'moon',
    name: t('ui.pause.name'),
    act: t('ui.pause.make'),
    run: () => (isPaused ? setPaused(false) : startPause()),
  };
  const focusTool: Tool = {
    id: 'focus',
    place: 'frame',
    letter: 'F',
    icon: 'focus',
    name: t('ui.focus.name'),
    act: t(focus.isOn ? 'ui.focus.leave' : 'ui.focus.enter'),
    run: focus.toggle,
  };
  const all: Tool[] = [
    ...app.tools,
    ...(isBare ? [] : [focusTool]),
    pause,
    {
      id: 'ruler',
      place: 'menu',
      letter: 'R',
      icon: 'ruler',
      name: t('ui.ruler.name'),
      act: t(hasRuler ? 'ui.ruler.takeAway' : 'ui.ruler.lay'),
      isOn: hasRuler,
      run: () => setRuler(!hasRuler),
    },
    {
      id: 'read',
      place: 'menu',
      letter: 'L',
      icon: 'volume-2',
      name: t('ui.read.name'),
      act: t(state === 'speaking' ? 'ui.read.pauseVoice' : state === 'paused' ? 'ui.read.goOnVoice' : 'ui.read.start'),
      isOn: isReading,
      run: () => (isReading ? reader.toggle() : void begin()),
    },
    {
      id: 'next',
      place: 'dock',
      letter: 'S',
      icon: 'arrow-right',
      name: t('ui.read.next'),
      act: t('ui.read.nextBlock'),
      isIdle: !isReading,
      run: reader.next,
    },
    {
      id: 'stop',
      place: 'dock',
      letter: 'X',
      icon: 'square',
      name: t('ui.read.stop'),
      act: t('ui.read.stopVoice'),
      isIdle: !isReading,
      run: reader.stop,
    },
    {
      id: 'keys',
      place: 'menu',
      letter: 'A',
      icon: 'keyboard',
      name: t('ui.keys.name'),
      act: t('ui.keys.title'),
      run: () => setShowsKeys(true),
    },
  ];
  const tools = all.map((tool) => ({ ...tool, letter: letters[tool.id] ?? tool.letter }));
  useToolKeys({
    tools: isPaused ? tools.filter(({ id }) => id === 'pause') : tools,
    singleKeys: settings.singleKeys,
    onEscape: isReading ? reader.stop : focus.isOn ? focus.toggle : undefined,
  });

  return {
    settings,
    tools,
    focus,
    hasRuler,
    isPaused,
    startPause,
    endPause: () => setPaused(false),
    showsKeys,
    hideKeys: () => setShowsKeys(false),
    AppWindow: app.Window,
    closeAppWindow: app.close,
  };
}
