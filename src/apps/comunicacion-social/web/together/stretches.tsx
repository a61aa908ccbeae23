import { useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { CameraSelfView } from '#ui/senses/camera/camera-self-view.tsx';
import { useCamera } from '#ui/senses/camera/use-camera.ts';
import { AnalysisBlock } from '../voice/analysis-block.tsx';
import { useKeptFocus } from '../voice/use-kept-focus.ts';
import { StretchForm } from './stretch-form.tsx';
import { useStretches } from './use-stretches.ts';

/** Fewer say nothing. */
const fewest = 3;

type Props = { isAllowed: boolean; onDanger(fixed: FixedWords): void };

/** The camera on, a few texts one after the other, and then what comes of both. Nothing is kept before the person asks for it. */
export function Stretches({ isAllowed, onDanger }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const camera = useCamera({ isAllowed });
  const stretches = useStretches(onDanger);
  const [draft, setDraft] = useState('');
  const { items, kept, busy, error } = stretches;
  const { state, measures } = camera;
  const isOn = state === 'watching';
  const missing = Math.max(0, fewest - items.length);
  useKeptFocus(box, kept ? 'kept' : `${state} ${items.length}`);

  const add = async () => {
    if (!(await stretches.add(draft.trim(), measures?.expressionSeen ?? null))) return;
    setDraft('');
    camera.beginAnew();
  };
  const remove = (id: number) => showToast({ text: t('comunicacion-social.together.removed'), undo: stretches.remove(id) });
  const compare = async () => {
    if (await stretches.compare()) camera.discard();
  };

  if (kept) {
    return (
      <div className="stack stack-4" ref={box}>
        <p role="status">{t('comunicacion-social.together.saved')}</p>
        <div className="u-row">
          <Button icon="rotate-ccw" onClick={stretches.clearAll}>
            {t('comunicacion-social.together.another')}
          </Button>
        </div>
        {kept.data && <AnalysisBlock analysis={kept.data} onGone={stretches.clearAll} />}
        {kept.error && <ProblemNotice error={kept.error} retry={() => void kept.refetch()} />}
      </div>
    );
  }
  if (!isAllowed && items.length === 0) return null;
  return (
    <div className="stack stack-4" ref={box}>
      <ol className="list measure">
        {(['on', 'write', 'compare'] as const).map((step) => (
          <li key={step}>{t(`comunicacion-social.together.steps.${step}`)}</li>
        ))}
      </ol>
      {isAllowed && (
        <div className="social-voice-camera">
          <div className="stack stack-4">
            <CameraSelfView camera={camera} />
            <div className="u-row">
              {isOn || state === 'asking' ? (
                <Button icon="square" onClick={camera.discard}>
                  {t('comunicacion-social.together.cameraOff')}
                </Button>
              ) : (
                <Button icon="eye" onClick={() => void camera.start()}>
                  {t('comunicacion-social.together.cameraOn')}
                </Button>
              )}
            </div>
          </div>
          {isOn && <StretchForm number={items.length + 1} draft={draft} onChange={setDraft} onAdd={() => void add()} />}
        </div>
      )}
      {items.length > 0 && (
        <ol className="rows" aria-label={t('comunicacion-social.together.yours')}>
          {items.map(({ id, text, expressionSeen }) => (
            <li key={id} className="stack stack-1 social-voice-kept">
              <p className="social-text measure" id={`stretch-${id}`}>
                {text}
              </p>
              <p className="meta">{t(`comunicacion-social.together.${expressionSeen ? 'seen' : 'notSeen'}`)}</p>
              <div className="u-row social-acts">
                <Button kind="quiet" icon="x" aria-describedby={`stretch-${id}`} onClick={() => remove(id)}>
                  {t('comunicacion-social.together.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className="meta">{t('comunicacion-social.together.notKept')}</p>
      {error !== undefined && <ProblemNotice title={t('comunicacion-social.together.failed')} error={error} />}
      {items.length > 0 && (
        <div className="u-row">
          <Button
            icon="scan-search"
            busy={busy}
            disabledReason={missing > 0 ? t('comunicacion-social.together.missing', { count: missing }) : undefined}
            onClick={() => void compare()}
          >
            {t('comunicacion-social.together.compare')}
          </Button>
        </div>
      )}
    </div>
  );
}
