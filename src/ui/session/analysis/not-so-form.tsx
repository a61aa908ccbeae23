import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Emotion } from '#platform/analysis/contract.ts';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { ProblemNotice } from '../../primitives/problem-notice.tsx';
import { Seg } from '../../primitives/seg.tsx';
import { TextField } from '../../primitives/text-field.tsx';
import type { useAnalysisActs } from './use-analysis-acts.ts';

const longest = 500;
const emotions: readonly Emotion[] = [
  'alegria',
  'tristeza',
  'enojo',
  'miedo',
  'asco',
  'sorpresa',
  'calma',
  'frustracion',
  'verguenza',
  'neutral',
];

type Props = { analysis: Analysis; acts: ReturnType<typeof useAnalysisActs>; onClose(): void };

/** What it was instead: a word for it where a text was read, or a note, or both. */
export function NotSoForm({ analysis: { correction, results }, acts, onClose }: Props) {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  const [emotion, setEmotion] = useState<Emotion | undefined>(correction?.emotion ?? undefined);
  const [note, setNote] = useState(correction?.note ?? '');
  const [isTried, setTried] = useState(false);
  const hasWords = 'manner' in results;
  const written = note.trim();
  const isLong = written.length > longest;
  const isEmpty = written === '' && !emotion;
  useEffect(() => box.current?.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true }), []);

  const save = async () => {
    setTried(true);
    if (isEmpty || isLong) {
      box.current?.querySelector('textarea')?.focus();
      return;
    }
    const said = { ...(emotion ? { emotion } : {}), ...(written === '' ? {} : { note: written }) };
    if (await acts.correct(said)) onClose();
  };
  const leave = () => {
    acts.clear();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  const missing = isTried && isEmpty ? t(hasWords ? 'analysis.wrong.missing' : 'analysis.wrong.missingNote') : undefined;

  return (
    <form
      ref={box}
      className="stack stack-4 ui-not-so"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="stack stack-1">
        <h4 tabIndex={-1}>{t('analysis.wrong.title')}</h4>
        <p className="meta">{t(hasWords ? 'analysis.wrong.help' : 'analysis.wrong.helpNote')}</p>
      </div>
      {hasWords && (
        <Seg<Emotion | ''>
          legend={t('analysis.wrong.emotion')}
          hideLegend={false}
          value={emotion ?? ''}
          onChange={(chosen) => setEmotion(chosen === '' ? undefined : chosen)}
          options={emotions.map((value) => ({ value, label: t(`analysis.emotion.${value}`) }))}
        />
      )}
      <TextField
        multiline
        rows={2}
        label={t('analysis.wrong.note')}
        help={t('analysis.wrong.noteHelp', { longest })}
        value={note}
        onChange={setNote}
        error={isLong ? t('analysis.wrong.long', { count: written.length, longest }) : missing}
      />
      {acts.error !== undefined && <ProblemNotice error={acts.error} />}
      <div className="u-row">
        <Button type="submit" busy={acts.busy}>
          {t('analysis.wrong.save')}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t('analysis.wrong.cancel')}
        </Button>
      </div>
    </form>
  );
}
