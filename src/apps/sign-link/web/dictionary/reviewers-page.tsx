import './dictionary.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { ReviewerRow, ReviewerSheet, ReviewerStatus } from '../../review/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { dictionaryKey, reviewersUrl } from './dictionary-keys.ts';

/** For administrators: who asked to review signs. What they said of themselves is opened one by one, and they see that it was. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const [status, setStatus] = useState<ReviewerStatus>('asked');
  const [opened, setOpened] = useState<string>();
  const list = useInfiniteQuery({
    queryKey: [...dictionaryKey, 'reviewers', status],
    queryFn: ({ pageParam, signal }) =>
      api.get<{ items: ReviewerRow[]; next: string | null }>(
        `${reviewersUrl}?status=${status}${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Frame
      room="dictionary"
      title={t('sign-link.dictionary.pages.revisores')}
      lead={t('sign-link.dictionary.reviewersLead')}
      hidesLanguage
    >
      <Seg<ReviewerStatus>
        legend={t('sign-link.dictionary.whichReviewers')}
        value={status}
        onChange={setStatus}
        options={(['asked', 'granted', 'refused'] as const).map((value) => ({
          value,
          label: t(`sign-link.dictionary.reviewerStates.${value}`),
        }))}
      />
      {list.isPending && <Loading />}
      {list.error && <ProblemNotice error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <EmptyState title={t('sign-link.dictionary.noReviewers')} text={t('sign-link.dictionary.noReviewersText')} />
      )}
      {items.length > 0 && (
        <ul className="rows">
          {items.map(({ personId, changedAt }) => (
            <li className="item" key={personId}>
              <span className="grow meta">{format.day(changedAt)}</span>
              <Button onClick={() => setOpened(personId)}>
                {t('sign-link.dictionary.open')}
                <span className="sr"> {personId.slice(0, 8)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <MoreButton pages={list} />
      {opened && <ReviewerDialog personId={opened} onClose={() => setOpened(undefined)} />}
    </Frame>
  );
}

function ReviewerDialog({ personId, onClose }: { personId: string; onClose(): void }) {
  const t = useT();
  const { act, busy, error: failure } = useAct([...dictionaryKey, 'reviewers']);
  const { data, error, isPending } = useQuery({
    queryKey: ['sign-link', 'reviewer-sheet', personId],
    queryFn: () => api.get<ReviewerSheet>(`${reviewersUrl}/${personId}`),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const decide = async (grants: boolean) => {
    const done = { text: t(grants ? 'sign-link.dictionary.granted' : 'sign-link.dictionary.refused') };
    if (await act(() => api.post(`${reviewersUrl}/${personId}/decide`, { grants }), { done })) onClose();
  };
  return (
    <Dialog
      open
      title={data?.name ?? t('sign-link.dictionary.oneReviewer')}
      describe={t('sign-link.dictionary.reviewerSeen')}
      onClose={onClose}
      actions={
        data && (
          <>
            {data.status !== 'granted' && (
              <Button kind="primary" busy={busy} onClick={() => void decide(true)}>
                {t('sign-link.dictionary.grant')}
              </Button>
            )}
            {data.status !== 'refused' && (
              <Button busy={busy} onClick={() => void decide(false)}>
                {t('sign-link.dictionary.refuse')}
              </Button>
            )}
          </>
        )
      }
    >
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} />}
      {data && (
        <>
          <p>{t('sign-link.dictionary.saysDeaf')}</p>
          <p>{data.languages.map((one) => t(`sign-link.language.long.${one}`)).join(', ')}</p>
          {data.about && <p className="quote">{data.about}</p>}
        </>
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
    </Dialog>
  );
}
