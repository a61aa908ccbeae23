import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { StoryAnswer } from '../../story/contract.ts';
import { draftOfDate, readDate } from './date-draft.ts';
import { FactDateField } from './fact-date-field.tsx';
import { StoryButtons } from './story-buttons.tsx';
import { StoryProof } from './story-proof.tsx';
import type { QuestionProps } from './story-question-form.tsx';
import { useAnswer } from './use-answer.ts';

/** Where a question is answered in words, with a date or with files; saved while it is written. */
export function StoryAnswerFields({ story, question, danger, ask, onNext, onBack, onPause }: QuestionProps & { ask: string }) {
  const t = useT();
  const { key, kind } = question;
  const kept = story.answers.find((one) => one.question === key);
  const writing = useAnswer(story.case.id, key, kept, danger);
  const { answer, change } = writing;
  const [date, setDate] = useState(() => draftOfDate(answer.when ?? { kind: answer.isUnknown ? 'unknown' : 'exact', day: '' }));
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isLater = key.endsWith('-what') && question.event !== 1;

  const isEmpty = kind === 'when' ? !readDate(date) : answer.text.trim() === '' && answer.evidence.length === 0;
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(isEmpty);
    if (isEmpty) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
    else if (await writing.save()) onNext();
  }
  const goOnWith = async (changed: Partial<StoryAnswer>): Promise<void> => {
    change(changed);
    if (await writing.save()) onNext();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };

  return (
    <form className="stack stack-5" ref={form} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown} noValidate>
      {answer.isUnknown && <p className="meta">{t('despacho-legal.story.isUnknown')}</p>}
      {answer.isSkipped && <p className="meta">{t('despacho-legal.story.isSkipped')}</p>}
      {kind === 'when' ? (
        <FactDateField
          legend={ask}
          value={date}
          error={isMissing ? t('despacho-legal.story.missingDay') : undefined}
          onChange={(next) => {
            setDate(next);
            const when = readDate(next);
            if (when) change({ when, isUnknown: when.kind === 'unknown' });
          }}
        />
      ) : (
        <TextField
          label={t('despacho-legal.story.answer')}
          error={isMissing ? t('despacho-legal.story.missing') : undefined}
          aria-description={ask}
          multiline
          rows={kind === 'people' ? 3 : 6}
          maxLength={4_000}
          value={answer.text}
          onChange={(text) => change({ text })}
        />
      )}
      {kind === 'proof' && (
        <StoryProof
          caseId={story.case.id}
          evidence={answer.evidence}
          onGiven={(id) => change({ evidence: [...answer.evidence, id] })}
        />
      )}
      {writing.isBehind && (
        <Callout kind="note" role="alert">
          <p>{t('despacho-legal.story.behind')}</p>
          <div className="u-row">
            <Button onClick={() => void writing.overwrite()}>{t('despacho-legal.story.keepMine')}</Button>
          </div>
        </Callout>
      )}
      {writing.error !== undefined && !writing.isBehind && (
        <ProblemNotice error={writing.error} retry={() => void writing.save()} />
      )}
      <StoryButtons
        isBusy={false}
        onUnknown={
          isLater ? undefined : () => void goOnWith({ isUnknown: true, ...(kind === 'when' && { when: { kind: 'unknown' } }) })
        }
        onSkip={() => void goOnWith({ isSkipped: true })}
        skip={isLater ? 'nothingMore' : 'skip'}
        {...{ onBack, onPause }}
      />
      <p className="meta">
        <Saved state={writing.state === 'failed' ? 'idle' : writing.state} />
      </p>
    </form>
  );
}
