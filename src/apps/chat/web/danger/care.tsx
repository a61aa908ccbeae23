import { useEffect } from 'react';
import type { BotSummary } from '#platform/bots/contract.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import { FixedWords } from '../message/fixed-words.tsx';
import type { Talk } from '../talk/use-talk.ts';
import { HardMoment } from './hard-moment.tsx';
import { HelpActions } from './help-actions.tsx';
import type { DangerHere } from './use-danger-here.ts';
import { useShown } from './use-shown.ts';

type Props = {
  talk: Talk;
  danger: DangerHere;
  bot: BotSummary | undefined;
  botName: string;
  botIcon: string;
  onBegin(text: string): void;
  onSilence(): void;
};

const firstAidId = 'sensory-first-aid';

/** What comes after the last words when they are about a danger or a hard moment: this page's own fixed reply, and what can be done. */
export function Care({ talk, danger, bot, botName, botIcon, onBegin, onSilence }: Props) {
  const care = useEpisode();
  const { turn, step, isWriting, conversation } = talk;
  const { episode, readAgain } = care;
  const isHelp = danger.fixed !== undefined || (turn?.mode === 'fixed' && turn.status !== 'running');
  const isHere = episode?.level === 'distress' && episode.conversationId === conversation?.id;
  const isHard = !isHelp && !isWriting && !step && turn?.status === 'complete' && (danger.level === 'distress' || isHere);
  useShown(care, isHelp || isHard);

  const ended = turn?.status === 'running' ? undefined : turn?.generationId;
  const isOfWeight = isHelp || danger.level !== 'none';
  useEffect(() => {
    if (ended && isOfWeight) readAgain();
  }, [ended, isOfWeight, readAgain]);

  if (isHard) {
    const firstAid = bot?.protocols.find(({ id }) => id === firstAidId)?.title;
    return <HardMoment care={care} firstAid={firstAid} onBegin={onBegin} onSilence={onSilence} />;
  }
  if (!isHelp) return null;
  return (
    <>
      {danger.fixed && (
        <article className="msg chat-turn" data-message="bot" aria-label={botName}>
          <BotAvatar icon={botIcon} />
          <FixedWords {...danger.fixed} isLast />
        </article>
      )}
      <HelpActions care={care} onSilence={onSilence} />
    </>
  );
}
