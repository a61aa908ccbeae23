import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { CaseSummary } from '../../cases/contract.ts';
import type { AddEntry, EntryKept } from '../../entries/contract.ts';
import type { QuotedLaw } from '../../laws/contract.ts';
import { KeepInCaseDialog } from '../cases/keep-in-case-dialog.tsx';
import { casesKey } from '../cases/keys.ts';

type Props = { quote: Omit<QuotedLaw, 'pairs'>; question: string; onClose(): void };

const mostOfQuestion = 1000;

/** In which case an article is kept. The question goes along only if its person says so. */
export function KeepArticleDialog({ quote: { country, law, article, versionDate, hash }, question, onClose }: Props) {
  const t = useT();
  const [withQuestion, setWithQuestion] = useState(true);
  const [entryId] = useState(() => crypto.randomUUID());
  const keeping = useAct(casesKey);
  const keep = async ({ id, title }: CaseSummary) => {
    const words = withQuestion ? question.trim().slice(0, mostOfQuestion) : '';
    const body = { country, law, article, versionDate, hash, question: words };
    const entry: AddEntry = { clientEntryId: entryId, kind: 'citation', body };
    const entries = `/api/despacho-legal/cases/${id}/entries`;
    const isDone = await keeping.act(() => api.post<EntryKept>(entries, entry), {
      done: { text: t('despacho-legal.laws.keep.done', { title }), undo: () => api.delete(`${entries}/${entryId}`) },
    });
    if (isDone) onClose();
  };
  return (
    <KeepInCaseDialog
      title={t('despacho-legal.laws.keep.title')}
      none={t('despacho-legal.laws.keep.none')}
      busy={keeping.busy}
      text={keeping.text}
      onKeep={(into) => void keep(into)}
      onClose={onClose}
    >
      {question.trim() !== '' && (
        <label className="choice">
          <input type="checkbox" checked={withQuestion} onChange={(event) => setWithQuestion(event.target.checked)} />
          <span>
            <b>{t('despacho-legal.laws.keep.withQuestion')}</b>
            <span className="meta">{t('despacho-legal.laws.keep.withQuestionHelp')}</span>
          </span>
        </label>
      )}
    </KeepInCaseDialog>
  );
}
