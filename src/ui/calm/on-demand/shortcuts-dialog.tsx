import { useState } from 'react';
import { useProblemText } from '../../api/use-problem-text.ts';
import { useShownApps } from '../../catalog/installed-apps.ts';
import { useCurrentApp } from '../../catalog/use-current-app.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { Switch } from '../../primitives/switch.tsx';
import { showToast } from '../../primitives/toasts.ts';
import { useLanguage } from '../../session/use-language.ts';
import { useProfile } from '../../session/use-profile.ts';
import { keyOf, type Tool } from '../tool.ts';
import { toolLetters } from '../tool-letters.ts';
import { LetterChoice } from './letter-choice.tsx';

/** Every key, what it does, which letter it should be, and whether letters alone work too (a11y/M4). */
export function ShortcutsDialog({ tools, onClose }: { tools: readonly Tool[]; onClose(): void }) {
  const t = useT();
  const textOf = useProblemText();
  const { settings, change } = useProfile();
  const { language } = useLanguage();
  const here = useCurrentApp();
  const ofApp = useShownApps().find(({ app }) => app.slug === here)?.keys ?? [];
  const [isChanging, setChanging] = useState(false);
  const setSingle = (singleKeys: boolean) => change({ singleKeys }).catch((error) => showToast({ text: textOf(error) }));
  return (
    <Dialog title={t('ui.keys.title')} describe={t('ui.keys.text')} open onClose={onClose}>
      <dl className="rows ui-keys">
        {tools.map((tool) => (
          <div className="item" key={tool.id}>
            <dt>{isChanging ? <LetterChoice tool={tool} tools={tools} /> : <span className="kbd">{keyOf(tool)}</span>}</dt>
            <dd>{tool.act}</dd>
          </div>
        ))}
        {[
          { key: 'Ctrl K', act: t('ui.nav.search') },
          { key: 'Esc', act: t('ui.keys.escape') },
          ...ofApp.map(({ key, act }) => ({ key, act: act[language] })),
        ].map(({ key, act }) => (
          <div className="item" key={key}>
            <dt>
              <span className="kbd">{key}</span>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
      <div className="u-row">
        <Button kind="line" icon={isChanging ? 'check' : 'pencil'} onClick={() => setChanging(!isChanging)}>
          {t(isChanging ? 'ui.keys.changed' : 'ui.keys.change')}
        </Button>
        {isChanging && (
          <Button kind="quiet" icon="undo-2" onClick={toolLetters.reset}>
            {t('ui.keys.reset')}
          </Button>
        )}
      </div>
      <Switch label={t('ui.keys.single')} hint={t('ui.keys.singleHint')} checked={settings.singleKeys} onChange={setSingle} />
    </Dialog>
  );
}
