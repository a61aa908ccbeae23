import type { FixedWords } from '#platform/safety/contract.ts';
import './cases.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import { storyPath } from '../../core/cases/story-path.ts';
import type { Story } from '../../story/contract.ts';
import { casesKey, storyKey } from './keys.ts';
import { StoryQuestionForm } from './story-question-form.tsx';
import { StoryReview } from './story-review.tsx';
import { useStory } from './use-story.ts';

/** "Contar qué pasó": one question on each screen, back and forth, and at the end what it amounts to. */
export function Page() {
  const t = useT();
  const caseId = useParam('id');
  const { data, error, refetch } = useStory(caseId);
  usePageTitle(data && t('despacho-legal.story.title'));
  if (data) return <Told key={caseId} story={data} />;
  if (!error) return <Loading />;
  return (
    <>
      <h1>{t('despacho-legal.story.title')}</h1>
      <ProblemNotice error={error} retry={() => void refetch()} />
      <div className="u-row">
        <ButtonLink icon="arrow-left" to="/despacho-legal">
          {t('despacho-legal.cases.toAll')}
        </ButtonLink>
      </div>
    </>
  );
}

function Told({ story }: { story: Story }) {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const { case: its, answers } = story;
  const path = storyPath(new Map(answers.map((answer) => [answer.question, answer])), its.branch);
  const [at, setAt] = useState(() => its.story?.at ?? (its.country ? 'event-1-what' : 'country'));
  const [fixed, setFixed] = useState<FixedWords & { isKept: boolean }>();
  const danger = { tell: (said: FixedWords, isKept: boolean) => setFixed({ ...said, isKept }) };
  const number = path.findIndex(({ key }) => key === at);
  const question = path[number] ?? (at === 'review' ? undefined : path[0]);

  // Where the story stands is a comfort: that it could not be said keeps nobody from going on.
  const move = async (to: string): Promise<void> => {
    setAt(to);
    await api
      .put(`/api/despacho-legal/cases/${its.id}/story/at`, { at: to, isFinished: its.story?.isFinished ?? false })
      .catch(() => undefined);
    await client.invalidateQueries({ queryKey: casesKey });
  };
  const pause = async (): Promise<void> => {
    await move(at);
    showToast({ text: t('despacho-legal.story.paused') });
    go(`/despacho-legal/casos/${its.id}`);
  };

  return (
    <>
      {fixed && <FixedPlace fixed={fixed} isKept={fixed.isKept} onClose={() => setFixed(undefined)} />}
      {question ? (
        <StoryQuestionForm
          key={question.key}
          {...{ story, question, danger }}
          onNext={() => void move(nextOf(story, question.key))}
          onBack={number > 0 ? () => void move(path[number - 1]?.key ?? 'country') : undefined}
          onPause={() => void pause()}
        />
      ) : (
        <StoryReview story={story} danger={danger} onBack={() => void move(path[0]?.key ?? 'country')} />
      )}
    </>
  );

  /** Read when it is pressed: an answer that was just kept may have brought more questions. */
  function nextOf({ case: shown }: Story, key: string): string {
    const now = client.getQueryData<Story>(storyKey(shown.id)) ?? story;
    const then = storyPath(new Map(now.answers.map((answer) => [answer.question, answer])), now.case.branch);
    return then[then.findIndex((one) => one.key === key) + 1]?.key ?? 'review';
  }
}
