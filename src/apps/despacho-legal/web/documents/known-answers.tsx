import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Suggestions } from '../../documents/contract.ts';
import type { DocumentDraft } from './use-document-draft.ts';
import { useSuggestions } from './use-documents.ts';

/** Answers that are known already, each with where it is from. None is used until the person says so. */
export function KnownAnswers({ template, draft }: { template: Template; draft: DocumentDraft }) {
  const t = useT();
  const { language } = useLanguage();
  const { data = [] } = useSuggestions(draft.server.id);
  const open = data.filter(({ field }) => draft.answers[field] === undefined);
  const [left, setLeft] = useState<readonly string[]>([]);
  if (open.length === 0) return null;
  const chosen = open.filter(({ field }) => !left.includes(field));
  const use = () => {
    for (const { field, answer } of chosen) draft.change(field, answer);
    announce(t('despacho-legal.documents.known.used'));
  };
  return (
    <section className="card stack stack-4 measure">
      <CheckGroup
        legend={t('despacho-legal.documents.known.title')}
        help={t('despacho-legal.documents.known.lead')}
        options={open.map(({ field, answer, from }) => ({
          value: field,
          label: wordsOf(answer),
          hint: `${template.fields.find(({ id }) => id === field)?.question[language] ?? ''} ${t(`despacho-legal.documents.known.from.${from}`)}`,
        }))}
        value={chosen.map(({ field }) => field)}
        onChange={(fields) => setLeft(open.map(({ field }) => field).filter((field) => !fields.includes(field)))}
      />
      <div className="u-row">
        <Button disabledReason={chosen.length === 0 ? t('despacho-legal.documents.known.none') : undefined} onClick={use}>
          {t('despacho-legal.documents.known.use', { count: chosen.length })}
        </Button>
      </div>
    </section>
  );
}

/** Enough of an answer to know it again. */
export function wordsOf(answer: Suggestions['items'][number]['answer'] | null): string {
  const text = typeof answer === 'string' ? answer : (answer ?? []).join('; ');
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}
