import './dictionary.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '#ui/address/link.tsx';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { MyContributions } from '../../review/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { contributionsUrl, dictionaryKey, dictionaryPath } from './dictionary-keys.ts';

/** What a person put in, proposed or pointed out, and how far each has come. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { act, busy } = useAct(dictionaryKey);
  const own = useInfiniteQuery({
    queryKey: [...dictionaryKey, 'contributions'],
    queryFn: ({ pageParam, signal }) =>
      api.get<MyContributions>(
        `${contributionsUrl}?limit=30${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  const items = own.data?.pages.flatMap((page) => page.items) ?? [];
  const remove = (id: string) =>
    act(() => api.delete(`${contributionsUrl}/${id}`), { loudly: true, done: { text: t('sign-link.dictionary.wasRemoved') } });
  return (
    <Frame
      room="dictionary"
      title={t('sign-link.dictionary.pages.mis-aportes')}
      lead={t('sign-link.dictionary.contributionsLead')}
      hidesLanguage
    >
      {own.isPending && <Loading />}
      {own.error && items.length === 0 && <ProblemNotice error={own.error} retry={() => void own.refetch()} />}
      {own.data && items.length === 0 && (
        <EmptyState title={t('sign-link.dictionary.noContributions')} text={t('sign-link.dictionary.noContributionsText')}>
          <ButtonLink kind="primary" to={`${dictionaryPath}/nueva`}>
            {t('sign-link.dictionary.add')}
          </ButtonLink>
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className="rows">
          {items.map(({ id, kind, entryId, gloss, language, state, said, updatedAt }) => (
            <li className="item dict-contribution" key={id}>
              <div className="grow stack stack-1">
                <p>
                  <Link to={`${dictionaryPath}/sena/${entryId}`}>{gloss}</Link>{' '}
                  <span className="meta">
                    {t(`sign-link.dictionary.kinds.${kind}`)} · {t(`sign-link.language.short.${language}`)} ·{' '}
                    {format.day(updatedAt)}
                  </span>
                </p>
                {said && <p className="quote">{said}</p>}
              </div>
              <Tag kind={state === 'reviewed' ? 'ok' : 'line'}>
                {t(`sign-link.dictionary.${kind === 'report' ? 'reportStates' : 'states'}.${state}`)}
              </Tag>
              {kind !== 'entry' && (
                <Button kind="quiet" busy={busy} onClick={() => void remove(id)}>
                  {t('sign-link.dictionary.removeThis')}
                  <span className="sr"> {gloss}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <MoreButton pages={own} />
    </Frame>
  );
}
