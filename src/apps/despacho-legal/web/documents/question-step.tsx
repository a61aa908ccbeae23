import { type KeyboardEvent, useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Fault } from '../../core/documents/find-faults.ts';
import { answerOf } from '../../core/templates/answer-of.ts';
import type { Field, Template } from '../../core/templates/template.ts';
import { AnswerField } from './answer-field.tsx';
import { FaultText } from './fault-text.tsx';
import { wordsOf } from './known-answers.tsx';
import type { DocumentDraft } from './use-document-draft.ts';
import { useSuggestions } from './use-documents.ts';

type Props = {
  field: Field;
  template: Template;
  country: Template['country'];
  draft: DocumentDraft;
  faults: readonly Fault[];
  progress: { position: number; total: number };
  onMove(move: 1 | -1): void;
  onReview(): void;
};

/** One question: what is asked, why, an example, and what does not fit in the answer. Nobody has to answer it now. */
export function QuestionStep({ field, template, country, draft, faults, progress, onMove, onReview }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const bar = useId();
  const { data: known = [] } = useSuggestions(draft.server.id);
  const isAnswered = answerOf(field, draft.answers) !== undefined;
  const offered = draft.answers[field.id] === undefined ? known.find((one) => one.field === field.id) : undefined;
  const their = draft.theirs[field.id];
  const isLast = progress.position === progress.total;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onMove(1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for the button that is there as well
    <div className="stack stack-5" onKeyDown={onKeyDown}>
      <div className="stack stack-2">
        <p className="meta" id={bar}>
          {t('despacho-legal.documents.question.progress', progress)}
        </p>
        <div
          className="bar"
          role="progressbar"
          aria-labelledby={bar}
          aria-valuenow={progress.position}
          aria-valuemin={1}
          aria-valuemax={progress.total}
        >
          <span style={{ width: `${(100 * progress.position) / progress.total}%` }} />
        </div>
      </div>
      <AnswerField
        field={field}
        country={country}
        value={draft.answers[field.id]}
        onChange={(answer) => draft.change(field.id, answer)}
      />
      {faults.map((fault) => (
        <Callout key={fault.kind} kind="note" role="status">
          <p>
            <FaultText fault={fault} template={template} />
          </p>
        </Callout>
      ))}
      {their !== undefined && (
        <Callout kind="warn" role="alert" title={t('despacho-legal.documents.question.two')}>
          <p>{their === null ? t('despacho-legal.documents.question.theirsEmpty') : `«${wordsOf(their)}»`}</p>
          <div className="u-row">
            <Button onClick={() => draft.choose(field.id, 'mine')}>{t('despacho-legal.documents.question.mine')}</Button>
            <Button onClick={() => draft.choose(field.id, 'theirs')}>{t('despacho-legal.documents.question.theirs')}</Button>
          </div>
        </Callout>
      )}
      {offered && (
        <div className="stack stack-2">
          <p className="meta">{t(`despacho-legal.documents.known.from.${offered.from}`)}</p>
          <Button start onClick={() => draft.change(field.id, offered.answer)}>
            {t('despacho-legal.documents.question.use', { answer: wordsOf(offered.answer) })}
          </Button>
        </div>
      )}
      <details className="legal-document-why">
        <summary>{t('despacho-legal.documents.question.why')}</summary>
        <p>{field.why[language]}</p>
      </details>
      <div className="u-row btns">
        <Button kind="quiet" icon="arrow-left" className="btn-edge" onClick={() => onMove(-1)}>
          {t('despacho-legal.documents.question.back')}
        </Button>
        {!isAnswered && (
          <Button kind="quiet" onClick={() => onMove(1)}>
            {t(`despacho-legal.documents.question.${field.required ? 'later' : 'skip'}`)}
          </Button>
        )}
        {isAnswered && (
          <Button kind="primary" onClick={() => onMove(1)}>
            {t(`despacho-legal.documents.question.${isLast ? 'finish' : 'next'}`)}
          </Button>
        )}
        {!isLast && (
          <Button kind="quiet" className="push" onClick={onReview}>
            {t('despacho-legal.documents.question.review')}
          </Button>
        )}
      </div>
    </div>
  );
}
