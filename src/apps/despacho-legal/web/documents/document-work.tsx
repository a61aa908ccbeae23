import { useEffect, useRef, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import { composeDocument } from '../../core/documents/compose-document.ts';
import { findFaults } from '../../core/documents/find-faults.ts';
import { holds } from '../../core/templates/holds.ts';
import type { LegalDocument, TemplateHere } from '../../documents/contract.ts';
import { DocumentHead } from './document-head.tsx';
import { DocumentPreview } from './document-preview.tsx';
import { localDay } from './local-day.ts';
import { QuestionStep } from './question-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { StartStep } from './start-step.tsx';
import { type Danger, useDocumentDraft } from './use-document-draft.ts';

const [start, review] = ['inicio', 'revisar'];

/** A document while it is prepared: what it is, one question a screen, and the whole of it. The address holds the place, so reload and back keep it. */
export function DocumentWork({ read, here }: { read: LegalDocument; here: TemplateHere }) {
  const t = useT();
  const go = useGo();
  const [danger, setDanger] = useState<Danger>();
  const draft = useDocumentDraft(read, setDanger);
  const { template } = here;
  const { answers, server } = draft;
  usePageTitle(server.title);
  const day = localDay();
  const composed = composeDocument(template, answers, day);
  const faults = findFaults(template, answers, day);
  const asked = template.fields.filter((field) => holds(template, answers, field.shownIf));
  // Where the page opens without a place in its address; answering must not move anybody on.
  const [left] = useState(() => server.at ?? (Object.keys(answers).length > 0 ? asked[0]?.id : undefined) ?? start);
  const wanted = useQueryParam('paso') ?? left;
  const index = asked.findIndex(({ id }) => id === wanted);
  const field = asked[index];
  const place = field ? field.id : wanted === review ? review : start;

  // The first screen is announced by the shell; from then on the same page shows another question.
  const main = useRef<HTMLDivElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    main.current?.querySelector<HTMLElement>('[data-step-head]')?.focus();
  }, [place]);

  const to = (step: string) => {
    draft.moveTo(step);
    void draft.save();
    go(`/despacho-legal/documentos/${read.id}?paso=${step}`);
  };
  const step = (move: 1 | -1) => to(asked[index + move]?.id ?? (move === 1 ? review : start));
  return (
    <>
      {danger && <FixedPlace fixed={danger} isKept={danger.isKept} onClose={() => setDanger(undefined)} />}
      <DocumentHead template={template} draft={draft} />
      <div className="legal-document-work" ref={main}>
        <div className="stack stack-5">
          {place === start && (
            <StartStep here={here} draft={draft} asked={asked.length} onBegin={() => to(asked[0]?.id ?? review)} />
          )}
          {field && (
            <QuestionStep
              key={field.id}
              field={field}
              country={template.country}
              draft={draft}
              faults={faults.filter((fault) => fault.field === field.id)}
              template={template}
              progress={{ position: index + 1, total: asked.length }}
              onMove={step}
              onReview={() => to(review)}
            />
          )}
          {place === review && (
            <ReviewStep here={here} draft={draft} asked={asked} composed={composed} faults={faults} onQuestion={to} />
          )}
          {draft.state === 'failed' ? (
            <ProblemNotice title={t('despacho-legal.documents.notSaved')} error={draft.problem} retry={() => void draft.save()} />
          ) : (
            <Saved state={draft.state} at={draft.state === 'saved' ? server.updatedAt : undefined} />
          )}
        </div>
        {place !== start && <DocumentPreview composed={composed} current={field?.id} onQuestion={to} />}
      </div>
    </>
  );
}
