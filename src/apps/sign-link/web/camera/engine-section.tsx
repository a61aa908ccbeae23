import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { engineChoices } from './choose-engine.ts';
import type { HandCamera } from './use-hand-camera.ts';

/** What reads the hand on this device, how quickly, and the way to another. */
export function EngineSection({ camera }: { camera: HandCamera }) {
  const t = useT();
  const { engine, choice, choose, framesPerSecond, isSlow, state } = camera;
  return (
    <div className="stack stack-3">
      {isSlow && (
        <Callout kind="note" title={t('sign-link.practice.slow.title')} role="status">
          <p>{t('sign-link.practice.slow.text', { frames: framesPerSecond })}</p>
          {engine !== 'plain' && <Button onClick={() => choose('light')}>{t('sign-link.practice.slow.lighter')}</Button>}
        </Callout>
      )}
      <details>
        <summary className="btn btn--quiet btn-edge">{t('sign-link.practice.engine.summary')}</summary>
        <div className="stack stack-3">
          <Seg
            legend={t('sign-link.practice.engine.which')}
            hideLegend={false}
            options={engineChoices.map((value) => ({ value, label: t(`sign-link.practice.engine.choices.${value}`) }))}
            value={choice}
            onChange={choose}
          />
          <p className="measure">{t(`sign-link.practice.engine.now.${engine}`)}</p>
          {state === 'watching' && <p className="meta">{t('sign-link.practice.engine.frames', { frames: framesPerSecond })}</p>}
          <p className="meta measure">{t('sign-link.practice.engine.about')}</p>
        </div>
      </details>
    </div>
  );
}
