import './my-signs.css';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { FileDrop } from '#ui/primitives/file-drop.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { Frame } from '../shell/frame.tsx';
import { mySignsPath } from './my-signs-keys.ts';
import { SaveSigns } from './save-signs.tsx';
import { usePersonalSigns } from './use-personal-signs.ts';
import { useSignFile } from './use-sign-file.ts';

/** One's signs as a file: saved, and brought from one. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = usePersonalSigns();
  const { state, fixed, closeFixed, read, bring, takeBack, stop, begin } = useSignFile();
  return (
    <Frame title={t('sign-link.mySigns.pages.file')} lead={t('sign-link.mySigns.fileLead')} hidesLanguage>
      <p>
        <Link to={mySignsPath}>{t('sign-link.mySigns.back')}</Link>
      </p>
      {fixed && <FixedPlace fixed={fixed} isKept onClose={closeFixed} />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && <SaveSigns signs={data.items} />}
      {state.step === 'file' && (
        <>
          <FileDrop
            accept=".json"
            onFile={(file) => void read(file)}
            words={{
              title: t('sign-link.mySigns.bringTitle'),
              choose: t('sign-link.mySigns.bringChoose'),
              drop: t('sign-link.dictionary.drop'),
              kinds: t('sign-link.mySigns.bringKinds'),
              several: t('sign-link.dictionary.oneFile'),
              last: undefined,
            }}
          />
          {state.problem && (
            <Callout kind="warn" role="alert">
              <p>{state.problem}</p>
            </Callout>
          )}
        </>
      )}
      {state.step === 'preview' && (
        <section className="card stack stack-4" aria-labelledby="my-signs-preview">
          <h2 className="t-lead" id="my-signs-preview">
            {t('sign-link.mySigns.inFile', { count: state.signs.length, name: state.name })}
          </h2>
          {state.signs.length > 0 && <p className="measure">{state.signs.map(({ name }) => name).join(', ')}</p>}
          <div className="u-row btns">
            {state.signs.length > 0 && (
              <Button kind="primary" onClick={() => void bring(state.signs)}>
                {t('sign-link.mySigns.bring')}
              </Button>
            )}
            <Button kind="quiet" onClick={begin}>
              {t('sign-link.mySigns.recording.cancel')}
            </Button>
          </div>
        </section>
      )}
      {state.step === 'running' && (
        <section className="stack stack-3" aria-live="polite">
          <p>{t('sign-link.mySigns.bringing', { done: state.done, total: state.total })}</p>
          <progress
            className="my-signs-progress"
            value={state.done}
            max={state.total}
            aria-label={t('sign-link.mySigns.bringingProgress')}
          />
          <div className="u-row">
            <Button icon="square" onClick={stop}>
              {t('sign-link.mySigns.stop')}
            </Button>
          </div>
        </section>
      )}
      {state.step === 'done' && (
        <section className="stack stack-4" role="status">
          <Callout kind={state.problem ? 'warn' : 'ok'} title={t('sign-link.mySigns.brought', { count: state.added.length })}>
            {state.added.length < state.total && <p>{t('sign-link.mySigns.broughtPart', { total: state.total })}</p>}
            {state.problem && <p>{state.problem}</p>}
          </Callout>
          <div className="u-row btns">
            <ButtonLink to={mySignsPath}>{t('sign-link.mySigns.back')}</ButtonLink>
            {state.added.length > 0 && (
              <Button icon="undo-2" onClick={() => void takeBack(state.added)}>
                {t('sign-link.mySigns.bringUndo')}
              </Button>
            )}
          </div>
        </section>
      )}
    </Frame>
  );
}
