import '../player/hand-picture.css';
import { useEffect, useMemo, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { drawTake } from '../../core/dictionary/draw-take.ts';
import { poseOfText } from '../../core/dictionary/text-of-pose.ts';
import { useStepMode } from '../player/use-step-mode.ts';

/** The hands of whoever contributed a sign, drawn: they move when somebody asks for it, and moment by moment where nothing is to move. */
export function PosePlayer({ pose, gloss }: { pose: string; gloss: string }) {
  const t = useT();
  const isStepped = useStepMode();
  const take = useMemo(() => readTake(pose), [pose]);
  const drawing = useMemo(() => drawTake(take), [take]);
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const last = take.length - 1;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const wait = Math.max(20, (take[at + 1]?.atMs ?? 0) - (take[at]?.atMs ?? 0));
    const timer = setTimeout(() => (at < last ? setAt(at + 1) : setPlaying(false)), wait);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, take]);
  if (take.length === 0) return null;
  const play = () => {
    if (at === last) setAt(0);
    setPlaying(!isPlaying);
  };
  const { box } = drawing;
  return (
    <div className="stack stack-3">
      <svg
        className="hand"
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={t('sign-link.dictionary.handsOf', { gloss })}
      >
        {drawing.moments[at]?.map(({ parts, x, y }, hand) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the right hand and the left one
          <g key={hand} transform={`translate(${x} ${y})`}>
            {parts.map(({ kind, paint, d }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are painted in their order and have no other name
              <path key={index} className={`hand-${paint} hand-${kind}`} d={d} />
            ))}
          </g>
        ))}
      </svg>
      <p className="meta" aria-live="off">
        {t('sign-link.dictionary.moment', { position: at + 1, total: take.length })}
      </p>
      <div className="u-row btns">
        <Button icon="arrow-left" onClick={() => setAt(Math.max(0, at - 1))}>
          {t('sign-link.dictionary.before')}
        </Button>
        {!isStepped && (
          <Button icon={isPlaying ? 'pause' : 'play'} onClick={play}>
            {t(isPlaying ? 'sign-link.dictionary.pausePose' : 'sign-link.dictionary.playPose')}
          </Button>
        )}
        <Button icon="arrow-right" onClick={() => setAt(Math.min(last, at + 1))}>
          {t('sign-link.dictionary.after')}
        </Button>
      </div>
    </div>
  );
}

/** What is damaged is not shown; the description stays. */
function readTake(pose: string) {
  try {
    return poseOfText(pose);
  } catch {
    return [];
  }
}
