import { useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { MicrophoneStatus } from '#ui/senses/microphone/microphone-status.tsx';
import { type Microphone, useMicrophone } from '#ui/senses/microphone/use-microphone.ts';
import { LiveNumbers } from './live-numbers.tsx';
import { MeasuresEnd } from './measures-end.tsx';
import { useEachSecond } from './use-each-second.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useOwnFigures } from './use-own-figures.ts';

const live = [
  'audio.seconds',
  'audio.speechRatio',
  'audio.pauses',
  'audio.pauseMedian',
  'audio.syllables',
  'audio.f0Median',
  'audio.energyMedian',
];

type Props = { isAllowed: boolean; practiceId?: string; isMain?: boolean; onUse?(): void };

/** The microphone, from its press to numbers that are kept or not. Without one, words say so and everything else goes on (a11y/C5). */
export function VoiceMeter({ isAllowed, practiceId, isMain = false, onUse }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const microphone = useMicrophone({ isAllowed });
  const { state, measures, discard } = microphone;
  const isOver = state === 'done';
  const second = useEachSecond(measures);
  // Once it is over they are of the whole, and not of the last second that was shown.
  const counted = isOver ? measures : second;
  // Before any speech there is nothing to tell: a zero would be taken for a measure.
  const spoken = counted && counted.speechRatio > 0 ? counted : null;
  const figures = useOwnFigures(spoken);
  const numbers = figures && (
    <LiveNumbers
      title={t('comunicacion-social.voice.speech.numbers')}
      figures={figures.filter(({ key }) => live.includes(key))}
    />
  );
  useKeptFocus(box, state);
  const begin = () => {
    onUse?.();
    void microphone.start();
  };

  return (
    <div className="stack stack-4" ref={box}>
      <div className="stack stack-1">
        <MicrophoneStatus microphone={microphone} />
      </div>
      {!isOver && <Acts microphone={microphone} kind={isMain ? 'primary' : 'line'} onBegin={begin} />}
      {state === 'listening' && !figures && <p className="meta">{t('comunicacion-social.voice.speech.soon')}</p>}
      {!isOver && numbers}
      {isOver && spoken && figures && (
        <MeasuresEnd measures={spoken} figures={figures} practiceId={practiceId} isMain={isMain} onDiscard={discard}>
          {numbers}
        </MeasuresEnd>
      )}
      {isOver && measures && !spoken && (
        <>
          <p>{t('comunicacion-social.voice.speech.nothing')}</p>
          <div className="u-row">
            <Button onClick={begin}>{t('comunicacion-social.voice.speech.again')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

type ActsProps = { microphone: Microphone; kind: 'primary' | 'line'; onBegin(): void };

function Acts({ microphone: { state, measures, pause, stop }, kind, onBegin }: ActsProps) {
  const t = useT();
  if (state === 'listening') {
    return (
      <div className="u-row">
        <Button kind={kind} icon="square" onClick={stop}>
          {t('comunicacion-social.voice.speech.end')}
        </Button>
        <Button kind="quiet" icon="pause" onClick={pause}>
          {t('comunicacion-social.voice.speech.pause')}
        </Button>
      </div>
    );
  }
  if (state === 'asking') {
    return (
      <div className="u-row">
        <Button onClick={stop}>{t('comunicacion-social.voice.speech.leave')}</Button>
      </div>
    );
  }
  const isTried = state === 'denied' || state === 'missing' || state === 'failed';
  const label = state === 'paused' ? 'goOn' : isTried ? 'again' : 'start';
  return (
    <div className="u-row">
      <Button kind={isTried ? 'line' : kind} icon="mic" onClick={onBegin}>
        {t(`comunicacion-social.voice.speech.${label}`)}
      </Button>
      {state === 'paused' && measures && (
        <Button kind="quiet" icon="square" onClick={stop}>
          {t('comunicacion-social.voice.speech.end')}
        </Button>
      )}
    </div>
  );
}
