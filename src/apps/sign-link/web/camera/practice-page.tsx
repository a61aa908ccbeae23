import '../player/player.css';
import './practice.css';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { PracticeDesk } from './practice-desk.tsx';
import { usePractice } from './use-practice.ts';

/** Letters that a person makes themselves, in front of their camera or without one. Nothing here is a mark. */
export function Page() {
  const t = useT();
  const { choices, loaded } = useSignChoices();
  const { language } = choices;
  const isMirrored = choices.isMirrored !== (choices.hand === 'left');
  const practice = usePractice(language);
  const now = loaded ? practice.data : undefined;
  const short = t(`sign-link.language.short.${language}`);
  return (
    <Frame room="practice" title={t('sign-link.practice.title', { language: short })} lead={t('sign-link.practice.lead')}>
      {!now && (practice.error ? <ProblemNotice error={practice.error} retry={() => void practice.refetch()} /> : <Loading />)}
      {now && <PracticeDesk key={language} language={language} isMirrored={isMirrored} now={now} practice={practice} />}
    </Frame>
  );
}
