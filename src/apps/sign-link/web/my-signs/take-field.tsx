import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { poseOfFile } from '../../core/dictionary/pose-of-file.ts';
import { poseOfText, textOfPose } from '../../core/dictionary/text-of-pose.ts';
import { mySignLimits } from '../../core/my-signs/limits.ts';
import { stillOf } from '../../core/my-signs/still-of.ts';
import { tidyTake } from '../../core/my-signs/tidy-take.ts';
import { useHandCamera } from '../camera/use-hand-camera.ts';
import { PoseDrop } from '../dictionary/pose-drop.tsx';
import { SignCamera } from './sign-camera.tsx';
import { SignStill } from './sign-still.tsx';
import { useFileText } from './use-file-text.ts';
import { useRecording } from './use-recording.ts';

type Props = { takes: readonly string[]; onChange(takes: string[]): void };

/** The takes of a sign: three to five before the camera, one after the other by themselves, or from a file. None is needed. */
export function TakeField({ takes, onChange }: Props) {
  const t = useT();
  const textOf = useFileText();
  const [problem, setProblem] = useState<string>();
  const camera = useHandCamera();
  const { takes: most, leastTakes } = mySignLimits;
  const isFull = takes.length >= most;
  const recording = useRecording(camera, (take) => {
    const next = [...takes, textOfPose(take)];
    onChange(next);
    return next.length < leastTakes;
  });
  const remove = (at: number) => {
    onChange(takes.filter((_, index) => index !== at));
    showToast({ text: t('sign-link.mySigns.takeGone'), undo: async () => onChange([...takes]) });
  };
  const bring = async (file: File) => {
    setProblem(undefined);
    try {
      const take = tidyTake(poseOfText(poseOfFile(new Uint8Array(await file.arrayBuffer()))));
      onChange([...takes, textOfPose(take)]);
    } catch (error) {
      setProblem(textOf(error));
    }
  };
  return (
    <fieldset className="stack stack-4">
      <legend className="t-lead">{t('sign-link.mySigns.takes')}</legend>
      <p className="muted measure">{t('sign-link.mySigns.takesHelp', { least: leastTakes, most })}</p>
      {takes.length > 0 && (
        <ol className="my-signs-takes">
          {takes.map((take, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: takes have their number and no other name
            <li key={at}>
              <SignStill still={stillFrom(take)} handshape={null} />
              <span>{t('sign-link.mySigns.take', { number: at + 1 })}</span>
              <Button
                kind="quiet"
                icon="x"
                aria-label={t('sign-link.mySigns.removeTake', { number: at + 1 })}
                onClick={() => remove(at)}
              >
                {t('sign-link.mySigns.remove')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <p className="meta" role="status">
        {takes.length > 0 && takes.length < leastTakes
          ? t('sign-link.mySigns.takesMissing', { count: leastTakes - takes.length })
          : takes.length > 0 && t('sign-link.mySigns.takesKept', { count: takes.length })}
      </p>
      {isFull ? (
        <p>{t('sign-link.mySigns.takesFull', { most })}</p>
      ) : (
        <>
          <SignCamera
            camera={camera}
            recording={recording}
            begin={t(takes.length === 0 ? 'sign-link.mySigns.record' : 'sign-link.mySigns.recordMore')}
            without={t('sign-link.mySigns.withoutTakes')}
          />
          <details className="my-signs-more">
            <summary>{t('sign-link.mySigns.fromFile')}</summary>
            <PoseDrop onFile={(file) => void bring(file)} />
            {problem && (
              <p className="error-text" role="alert">
                {problem}
              </p>
            )}
          </details>
        </>
      )}
    </fieldset>
  );
}

function stillFrom(take: string): string | null {
  try {
    return stillOf([take]);
  } catch {
    return null;
  }
}
