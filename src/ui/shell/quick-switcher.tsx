import { useSyncExternalStore } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { useDownload } from '../api/use-download.ts';
import { useT } from '../i18n/use-t.ts';
import { words } from '../i18n/words.ts';
import { Button } from '../primitives/button.tsx';
import { Dialog } from '../primitives/dialog.tsx';
import { Loading } from '../primitives/loading.tsx';
import { ProblemNotice } from '../primitives/problem-notice.tsx';
import { closeSearch, quickSwitcherStore } from './quick-switcher-store.ts';

words.offer('palette', {
  es: () => import('../palette/locales/es.json'),
  en: () => import('../palette/locales/en.json'),
});

/** Ctrl K, «Buscar»: the search on top of the page. What it is made of is downloaded the first time it opens. */
export function QuickSwitcher() {
  const text = useSyncExternalStore(quickSwitcherStore.subscribe, quickSwitcherStore.read, quickSwitcherStore.read);
  return text === undefined ? null : <OpenSwitcher firstText={text} />;
}

function OpenSwitcher({ firstText }: { firstText: string }) {
  const t = useT();
  const { got, hasFailed, again } = useDownload(loadPalette, true);
  const error = new ApiProblem({ type: 'network/unreachable', title: 'The search could not be downloaded', status: 0 });
  return (
    <Dialog title={t('ui.nav.search')} open onClose={closeSearch} className="switcher" bare>
      {got && <got.Palette firstText={firstText} onClose={closeSearch} />}
      {!got && (
        <div className="ui-nothing stack">
          {hasFailed ? <ProblemNotice error={error} retry={again} /> : <Loading />}
          <div className="u-row">
            <Button kind="quiet" onClick={closeSearch}>
              {t('ui.close')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

async function loadPalette() {
  const [{ Palette }] = await Promise.all([import('../palette/palette.tsx'), words.fetch('palette')]);
  return { Palette };
}
