import './dictionary.css';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { FileDrop } from '#ui/primitives/file-drop.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { BringPreview } from './bring-preview.tsx';
import { dictionaryPath } from './dictionary-keys.ts';
import { useBringing } from './use-bringing.ts';

/** A file of SignPuddle: read here, shown before anything is kept, brought in piece by piece, taken back as a whole. */
export function Page() {
  const t = useT();
  const { language } = useSignChoices().choices;
  const { state, read, bring, takeBack, stop, begin } = useBringing(language);
  const short = t(`sign-link.language.short.${language}`);
  return (
    <Frame
      room="dictionary"
      title={t('sign-link.dictionary.bringTitle', { language: short })}
      lead={t('sign-link.dictionary.bringLead', { language: short })}
    >
      {state.step === 'file' && (
        <>
          {state.problem && (
            <Callout kind="danger" role="alert">
              <p>{state.problem}</p>
            </Callout>
          )}
          {state.removed !== undefined && <p role="status">{t('sign-link.dictionary.broughtBack', { count: state.removed })}</p>}
          <FileDrop
            accept=".spml,.xml,.json"
            onFile={(file) => void read(file)}
            words={{
              title: t('sign-link.dictionary.bringFile'),
              choose: t('sign-link.dictionary.bringChoose'),
              drop: t('sign-link.dictionary.drop'),
              kinds: t('sign-link.dictionary.bringKinds'),
              several: t('sign-link.dictionary.oneFile'),
              last: undefined,
            }}
          />
        </>
      )}
      {state.step === 'reading' && <Loading />}
      {state.step === 'preview' && <BringPreview state={state} language={short} onBring={bring} onCancel={begin} />}
      {state.step === 'running' && (
        <section className="stack stack-3" aria-live="polite">
          <p>{t('sign-link.dictionary.bringing', { done: state.done, total: state.total })}</p>
          <progress
            className="dict-progress"
            value={state.done}
            max={state.total}
            aria-label={t('sign-link.dictionary.bringProgress')}
          />
          <div className="u-row">
            <Button icon="square" onClick={stop}>
              {t('sign-link.dictionary.bringStop')}
            </Button>
          </div>
        </section>
      )}
      {state.step === 'done' && (
        <section className="stack stack-4" role="status">
          <Callout kind={state.problem ? 'warn' : 'ok'} title={t('sign-link.dictionary.broughtIn', { count: state.added })}>
            {state.skipped > 0 && <p>{t('sign-link.dictionary.broughtSkipped', { count: state.skipped })}</p>}
            {state.isStopped && <p>{t('sign-link.dictionary.broughtStopped')}</p>}
            {state.problem && <p>{state.problem}</p>}
            <p>{t('sign-link.dictionary.broughtNext')}</p>
          </Callout>
          <div className="u-row btns">
            <ButtonLink kind="primary" to={dictionaryPath}>
              {t('sign-link.dictionary.toDictionary')}
            </ButtonLink>
            {state.added > 0 && (
              <Button onClick={() => void takeBack(state.importId)}>{t('sign-link.dictionary.bringUndo')}</Button>
            )}
            <Button kind="quiet" onClick={begin}>
              {t('sign-link.dictionary.bringAnother')}
            </Button>
          </div>
        </section>
      )}
    </Frame>
  );
}
