import './profile.css';
import { useState } from 'react';
import type { Settings } from '#platform/profiles/contract.ts';
import { defaultSettings } from '#ui/adaptations/default-settings.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { placeQuestions, questions } from '../core/questions.ts';
import { type Change, changesBetween, undoOf } from '../core/undo.ts';
import { Preview } from './preview.tsx';
import { SettingRow } from './setting-row.tsx';
import { useSavedSettings } from './use-saved-settings.ts';

const groups = [
  { id: 'view', previews: ['home'], rows: questions.filter(({ group }) => group === 'view') },
  { id: 'reading', previews: ['text'], rows: questions.filter(({ group }) => group === 'reading') },
  { id: 'communication', previews: ['bot'], rows: questions.filter(({ group }) => group === 'communication') },
  { id: 'place', previews: [], rows: placeQuestions },
] as const;

/** Every setting on one page: changed, seen, saved, and taken back one change at a time. */
export function Page() {
  const t = useT();
  const { settings, loaded, readError, readAgain, state, error, change, unsaved } = useSavedSettings();
  const [past, setPast] = useState<Change[][]>([]);
  const [undone, setUndone] = useState('');

  async function changeAndRemember(part: Partial<Settings>): Promise<boolean> {
    const changes = changesBetween(settings, { ...settings, ...part });
    if (!changes.length) return true;
    setUndone('');
    setPast((before) => [...before, changes]);
    // What was not saved was put back as it was, so there is nothing to take back.
    const isSaved = await change(part);
    if (!isSaved) setPast((before) => before.filter((one) => one !== changes));
    return isSaved;
  }

  async function undo(): Promise<void> {
    const changes = past.at(-1);
    if (!changes || !(await change(undoOf(changes)))) return;
    setPast((before) => before.slice(0, -1));
    tell(changes.length === 1 && changes[0] ? undoneText(changes[0]) : t('universe.profile.undoneAll'));
  }

  async function reset(): Promise<void> {
    const { language, country } = settings;
    if (await changeAndRemember({ ...defaultSettings, language, country })) tell(t('universe.profile.resetDone'));
  }

  const undoneText = ({ setting, before }: Change): string =>
    t('universe.profile.undone', {
      setting: t(`universe.settings.${setting}.name`),
      option: t(`universe.settings.${setting}.${before}`),
    });
  const tell = (text: string): void => {
    setUndone(text);
    announce(text);
  };

  return (
    <>
      <header className="title">
        <h1>{t('universe.profile.name')}</h1>
        <p>{t('universe.profile.lead')}</p>
      </header>
      {Boolean(readError) && <ProblemNotice error={readError} retry={readAgain} />}
      {loaded
        ? groups.map(({ id, rows, previews }) => (
            <section key={id} className="universe-profile-group" aria-labelledby={`universe-group-${id}`}>
              <div>
                <h2 id={`universe-group-${id}`} className="t-lead">
                  {t(`universe.group.${id}`)}
                </h2>
                {rows.map((question) => (
                  <SettingRow key={question.setting} question={question} settings={settings} onChange={changeAndRemember} />
                ))}
              </div>
              {previews.map((kind) => (
                <Preview key={kind} kind={kind} settings={settings} />
              ))}
            </section>
          ))
        : !readError && <Loading text={t('universe.profile.loading')} />}
      <div className="u-row">
        <ButtonLink to="/bienvenida" kind="line">
          {t('universe.profile.again')}
        </ButtonLink>
        <Button kind="quiet" onClick={reset}>
          {t('universe.profile.reset')}
        </Button>
      </div>
      {(past.length > 0 || state !== 'idle') && (
        <div className="universe-profile-foot">
          {state === 'failed' ? (
            <ProblemNotice title={t('universe.save.failed')} error={error} retry={() => changeAndRemember(unsaved)} />
          ) : (
            <div className="u-row">
              <Button icon="undo-2" onClick={undo} disabledReason={past.length ? undefined : t('universe.profile.undoNothing')}>
                {t('universe.profile.undo')}
              </Button>
              <Saved state={state} />
              {undone && <p className="meta">{undone}</p>}
            </div>
          )}
        </div>
      )}
    </>
  );
}
