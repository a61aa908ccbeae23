import { useSyncExternalStore } from 'react';
import { Docks } from './docks.tsx';
import { OnDemand } from './on-demand.tsx';
import { PauseScreen } from './pause-screen.tsx';
import { reader } from './reader.ts';
import type { Calm } from './use-calm.ts';

const ruler = async () => (await import('./on-demand/ruler.tsx')).Ruler;
const readerBar = async () => (await import('./on-demand/reader-bar.tsx')).ReaderBar;
const hyperfocusNotice = async () => (await import('./on-demand/hyperfocus-notice.tsx')).HyperfocusNotice;
const shortcutsDialog = async () => (await import('./on-demand/shortcuts-dialog.tsx')).ShortcutsDialog;

/** What lies over or beside the page when the person asks for it. The pause is always here: whoever needs it needs it now. */
export function CalmLayer({ calm }: { calm: Calm }) {
  const { AppWindow } = calm;
  const { state } = useSyncExternalStore(reader.subscribe, reader.read, reader.read);
  return (
    <>
      <Docks>
        {state !== 'off' && <OnDemand load={readerBar} given={{}} />}
        {calm.settings.hyperfocus !== '0' && (
          <OnDemand load={hyperfocusNotice} given={{ isResting: calm.isPaused, onPause: calm.startPause }} />
        )}
      </Docks>
      {calm.hasRuler && <OnDemand load={ruler} given={{}} />}
      {AppWindow && <AppWindow onClose={calm.closeAppWindow} />}
      {calm.showsKeys && <OnDemand load={shortcutsDialog} given={{ tools: calm.tools, onClose: calm.hideKeys }} />}
      {calm.isPaused && <PauseScreen onLeave={calm.endPause} />}
    </>
  );
}
