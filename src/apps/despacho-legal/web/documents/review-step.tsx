import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Composed } from '../../core/documents/compose-document.ts';
import type { Fault } from '../../core/documents/find-faults.ts';
import { spokenAnswer } from '../../core/documents/spoken-answer.ts';
import type { Field } from '../../core/templates/template.ts';
import type { TemplateHere } from '../../documents/contract.ts';
import { FaultText } from './fault-text.tsx';
import { KeepAndDownload } from './keep-and-download.tsx';
import { wordsOf } from './known-answers.tsx';
import type { DocumentDraft } from './use-document-draft.ts';
import { VersionPart } from './version-part.tsx';

type Props = {
  here: TemplateHere;
  draft: DocumentDraft;
  asked: readonly Field[];
  composed: Composed;
  faults: readonly Fault[];
  onQuestion(field: string): void;
};

/** The whole of it: what is missing, what does not fit, every answer with the way to change it, the files, and how it is handed in. */
export function ReviewStep({ here: { template }, draft, asked, composed, faults, onQuestion }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const questionOf = (id: string) => asked.find((field) => field.id === id)?.question[language] ?? id;
  const isComplete = composed.missing.length === 0;
  return (
    <>
      <h2 data-step-head tabIndex={-1}>
        {t('despacho-legal.documents.review.title')}
      </h2>
      {!isComplete && (
        <Callout kind="info" title={t('despacho-legal.documents.review.missing', { count: composed.missing.length })}>
          <ul className="stack stack-2">
            {composed.missing.map((field) => (
              <li key={field}>
                <Button start onClick={() => onQuestion(field)}>
                  {questionOf(field)}
                </Button>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {faults.length > 0 && (
        <Callout kind="note" title={t('despacho-legal.documents.review.faults')}>
          <ul className="stack stack-3">
            {faults.map((fault) => (
              <li className="stack stack-1" key={`${fault.field} ${fault.kind}`}>
                <p>
                  <b>{questionOf(fault.field)}</b> <FaultText fault={fault} template={template} />
                </p>
                <div className="u-row">
                  <Button onClick={() => onQuestion(fault.field)}>{t('despacho-legal.documents.review.look')}</Button>
                </div>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <KeepAndDownload draft={draft} isComplete={isComplete} />
      <Callout kind="info" icon="send" title={t('despacho-legal.documents.review.send')}>
        <p>{template.send[language]}</p>
        <p>{t('despacho-legal.documents.review.nothingSent')}</p>
      </Callout>
      <section className="sec" aria-labelledby="document-answers">
        <h3 className="t-lead" id="document-answers">
          {t('despacho-legal.documents.review.answers')}
        </h3>
        <ul className="rows">
          {asked.map((field) => (
            <li className="legal-document-row" key={field.id}>
              <div className="stack stack-1 grow">
                <p className="meta" id={`answer-${field.id}`}>
                  {field.question[language]}
                </p>
                <p>{shown(field) ?? <span className="muted">{t('despacho-legal.documents.review.empty')}</span>}</p>
              </div>
              <Button kind="quiet" icon="pencil" aria-describedby={`answer-${field.id}`} onClick={() => onQuestion(field.id)}>
                {t('despacho-legal.documents.review.change')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <VersionPart documentId={draft.server.id} />
    </>
  );

  function shown(field: Field): string | undefined {
    const value = draft.answers[field.id];
    if (field.type === 'choice') return field.options?.find((option) => option.value === value)?.label[language];
    if (field.type === 'yes-no' && (value === 'yes' || value === 'no')) return t(`despacho-legal.documents.question.${value}`);
    const said = spokenAnswer(field, draft.answers, template.country);
    return said === undefined ? undefined : wordsOf(said);
  }
}
