import { type ReactNode, useId, useState } from 'react';
import type { Profile, Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { changesBetween } from '../../core/undo.ts';
import type { useSavedSettings } from './use-saved-settings.ts';

type Props = { profile: Profile; saved: ReturnType<typeof useSavedSettings>; children?: ReactNode };

/**
 * What stays in sight while the settings move: the sample, whether everything is saved, and the way back. On a small window it
 * lies along the bottom and the sample opens when it is asked for.
 */
export function ProfileDock({ profile, saved, children }: Props) {
  const t = useT();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [undone, setUndone] = useState<{ text: string; settings: Settings }>();

  async function undo(): Promise<void> {
    let after: Profile | undefined;
    const isSaved = await saved.save(async () => {
      after = await saved.undo();
    });
    if (!isSaved || !after) return;
    const [first, ...more] = changesBetween(profile.settings, after.settings);
    const text =
      first && more.length === 0
        ? t('universe.profile.undone', {
            setting: t(`universe.settings.${first.setting}.name`),
            option: first.setting === 'volume' ? `${first.after} %` : t(`universe.settings.${first.setting}.${first.after}`),
          })
        : t('universe.profile.undoneAll');
    setUndone({ text, settings: after.settings });
    announce(text);
  }

  const isUndone = undone && changesBetween(undone.settings, profile.settings).length === 0;
  return (
    <div className="universe-dock">
      {children && (
        <div id={id} className={isOpen ? 'universe-dock-open' : 'universe-dock-shut'}>
          {children}
        </div>
      )}
      <div className="universe-dock-bar">
        {saved.state === 'failed' ? (
          <ProblemNotice title={t('universe.save.failed')} error={saved.error} retry={saved.retry} />
        ) : (
          <>
            <div className="u-row between">
              {profile.canUndo && (
                <Button icon="undo-2" onClick={undo}>
                  {t('universe.profile.undo')}
                </Button>
              )}
              {children && (
                <Button
                  kind="quiet"
                  icon={isOpen ? 'eye-off' : 'eye'}
                  className="universe-dock-toggle"
                  aria-expanded={isOpen}
                  aria-controls={id}
                  onClick={() => setOpen((was) => !was)}
                >
                  {t('universe.preview.name')}
                </Button>
              )}
              {saved.state === 'idle' ? (
                <span className="saved">
                  <Icon name="check" />
                  {t('universe.profile.saved')}
                </span>
              ) : (
                <Saved state={saved.state} />
              )}
            </div>
            {isUndone && <p className="meta">{undone.text}</p>}
          </>
        )}
      </div>
    </div>
  );
}
