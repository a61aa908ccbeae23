import './home.css';
import { useQuery } from '@tanstack/react-query';
import type { Conversation } from '#platform/conversations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { useSession } from '#ui/session/use-session.ts';
import { begunConversations, chooseNextStep, continueCards } from '../core/next-step.ts';
import { AppList } from './app-list.tsx';
import { ContinueCard } from './continue-card.tsx';
import { NextStepCard } from './next-step-card.tsx';

/** The home: one next step, what else was left half done, and everything there is. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { user } = useSession();
  const { onboarded, loaded } = useProfile();
  const recent = useQuery({
    queryKey: ['conversations', 'recent'],
    queryFn: ({ signal }) => api.get<{ items: Conversation[] }>('/api/chat/conversations?limit=20', signal),
    refetchOnMount: 'always',
  });
  const begun = begunConversations(recent.data?.items ?? []);
  const next = chooseNextStep(onboarded ?? true, begun);
  const others = continueCards(next, begun);
  const isKnown = loaded && !recent.isPending;

  return (
    <>
      <header className="title">
        <p className="meta universe-day">{format.longDay()}</p>
        <h1>{user ? t('universe.home.hello', { name: user.name }) : t('universe.home.helloNobody')}</h1>
        <p>{t(begun.length ? 'universe.home.kept' : 'universe.home.fresh')}</p>
      </header>
      {recent.isError && (
        <ProblemNotice title={t('universe.home.failedTitle')} error={recent.error} retry={() => recent.refetch()} />
      )}
      {isKnown ? <NextStepCard next={next} /> : <Loading text={t('universe.home.loading')} />}
      {others.length > 0 && (
        <section className="sec" aria-labelledby="universe-continue">
          <div className="sec-head">
            <h2 id="universe-continue" className="t-lead">
              {t('universe.home.continue')}
            </h2>
          </div>
          <ul className="third fill">
            {others.map((conversation) => (
              <li key={conversation.id} className="universe-cont-item">
                <ContinueCard conversation={conversation} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isKnown && !recent.isError && begun.length === 0 && (
        <div className="universe-nothing">
          <EmptyState title={t('universe.home.nothing.title')} text={t('universe.home.nothing.text')} />
        </div>
      )}
      <AppList />
    </>
  );
}
