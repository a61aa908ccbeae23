import { Docks } from './docks.tsx';
import { HyperfocusNotice } from './hyperfocus-notice.tsx';
import { PauseScreen } from './pause-screen.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { Ruler } from './ruler.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import type { Calm } from './use-calm.ts';

/** What lies over or beside the page when the person asks for it. */
export function CalmLayer({ calm }: { calm: Calm }) {
  const { AppWindow } = calm;
  return (
    <>
      <Docks>
        <ReaderBar />
        <HyperfocusNotice isResting={calm.isPaused} onPause={calm.startPause} />
      </Docks>
      {calm.hasRuler && <Ruler />}
      {AppWindow && <AppWindow onClose={calm.closeAppWindow} />}
      {calm.showsKeys && <ShortcutsDialog tools={calm.tools} onClose={calm.hideKeys} />}
      {calm.isPaused && <PauseScreen onLeave={calm.endPause} />}
    </>
  );
}
