import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { CasePage } from '../../cases/contract.ts';
import type { AddEntry, EntryKept } from '../../entries/contract.ts';
import type { QuotedLaw } from '../../laws/contract.ts';

type Props = { quote: Omit<QuotedLaw, 'pairs'>; question: string; onClose(): void };

const mostOfQuestion = 1000;
const cases = '/api/despacho-legal/cases';

/** In which case an article is kept. The question goes along only if its person says so. */
export function KeepInCaseDialog({ quote: { country, law, article, versionDate, hash }, question, onClose }: Props) {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: ['despacho-legal', 'cases', 'to-keep-in'],
    queryFn: ({ signal }) => api.get<CasePage>(`${cases}?limit=100`, signal),
    staleTime: 0,
  });
  const [chosen, setChosen] = useState<string>();
  const [withQuestion, setWithQuestion] = useState(true);
  const [entryId] = useState(() => crypto.randomUUID());
  const keeping = useAct(['despacho-legal']);
  const own = data?.items ?? [];
  const asked = useQueryParam('caso');
  const caseId = chosen ?? (own.find(({ id }) => id === asked) ?? own[0])?.id;
  const keep = async () => {
    const into = own.find(({ id }) => id === caseId);
    if (!into) return;
    const words = withQuestion ? question.trim().slice(0, mostOfQuestion) : '';
    const entry: AddEntry = {
      clientEntryId: entryId,
      kind: 'citation',
      body: { country, law, article, versionDate, hash, question: words },
    };
    const isDone = await keeping.act(() => api.post<EntryKept>(`${cases}/${into.id}/entries`, entry), {
      done: {
        text: t('despacho-legal.laws.keep.done', { title: into.title }),
        undo: () => api.delete(`${cases}/${into.id}/entries/${entryId}`),
      },
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      open
      title={t('despacho-legal.laws.keep.title')}
      onClose={onClose}
      actions={
        own.length > 0 ? (
          <>
            <Button kind="primary" busy={keeping.busy} onClick={() => void keep()}>
              {t('despacho-legal.laws.keep.keep')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('despacho-legal.laws.keep.not')}
            </Button>
          </>
        ) : undefined
      }
    >
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && own.length === 0 && (
        <div className="stack stack-4">
          <p>{t('despacho-legal.laws.keep.none')}</p>
          <div className="u-row">
            <ButtonLink to="/despacho-legal">{t('despacho-legal.laws.keep.open')}</ButtonLink>
          </div>
        </div>
      )}
      {own.length > 0 && (
        <ChoiceGroup
          legend={t('despacho-legal.laws.keep.which')}
          options={own.map(({ id, title, number }) => ({
            value: id,
            label: title,
            hint: t('despacho-legal.laws.keep.number', { number: String(number) }),
          }))}
          value={caseId ?? ''}
          onChange={setChosen}
        />
      )}
      {own.length > 0 && question.trim() !== '' && (
        <label className="choice">
          <input type="checkbox" checked={withQuestion} onChange={(event) => setWithQuestion(event.target.checked)} />
          <span>
            <b>{t('despacho-legal.laws.keep.withQuestion')}</b>
            <span className="meta">{t('despacho-legal.laws.keep.withQuestionHelp')}</span>
          </span>
        </label>
      )}
      {keeping.text && (
        <Callout kind="danger" role="alert">
          <p>{keeping.text}</p>
        </Callout>
      )}
    </Dialog>
  );
}
