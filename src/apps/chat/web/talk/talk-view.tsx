import { useRef, useState } from 'react';
import type { Conversation } from '#platform/conversations/contract.ts';
import type { Move, StepView } from '#platform/dialogue/contract.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { CheckIn } from '#ui/session/check-in.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { useBots } from '#ui/session/use-bots.ts';
import { Composer } from '../composer/composer.tsx';
import { Care } from '../danger/care.tsx';
import { SilencePanel } from '../danger/silence-panel.tsx';
import { useDangerHere } from '../danger/use-danger-here.ts';
import { HowItGoes } from '../reading/how-it-goes.tsx';
import { useOpening } from '../reading/use-opening.ts';
import { StepCard } from '../step/step-card.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Starters } from './starters.tsx';
import { TalkHead } from './talk-head.tsx';
import { Thread } from './thread.tsx';
import { useAnnouncedReply } from './use-announced-reply.ts';
import { useFinishSound } from './use-finish-sound.ts';
import { useFollow } from './use-follow.ts';
import { useReturningFocus } from './use-returning-focus.ts';
import { useSoughtMessage } from './use-sought-message.ts';
import type { Talk } from './use-talk.ts';

/** The conversation itself: what was said, the step that waits, and where to write. */
export function TalkView({ talk, conversation }: { talk: Talk; conversation: Conversation }) {
  const t = useT();
  const textOf = useProblemText();
  const { bots } = useBots();
  const bot = bots.find(({ slug }) => slug === conversation.botSlug);
  const { name: botName, icon: botIcon } = useBotOf()(conversation.botSlug);
  const thread = useRef<HTMLDivElement>(null);
  const { turn, step, isWriting } = talk;
  const follow = useFollow(thread, talk.messages.items[0]?.id);
  useSoughtMessage(thread, talk.messages, follow);
  const isBusy = isWriting || talk.items.some((item) => item.kind === 'mine' && item.sending !== undefined);
  const focus = useReturningFocus(thread, { isWriting: isBusy, step });
  const danger = useDangerHere(talk);
  const [isSilent, setSilent] = useState(false);
  const cues = useOpening(follow.keepPlace);
  useAnnouncedReply(isSilent ? undefined : turn, botName, { isRead: danger.level === 'crisis', here: danger.fixed?.text });
  useFinishSound(turn);

  const send = (text: string, answer?: Parameters<Talk['send']>[1]) => {
    follow.toEnd();
    talk.send(text, answer);
  };
  const answer = (of: StepView, text: string, given: { value?: string | number | string[]; move?: Move }) => {
    focus.bringBack();
    send(text, { runId: of.runId, stepId: of.stepId, ...given });
  };
  const tryTo = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      showToast({ text: textOf(error) });
    }
  };
  const begin = (text: string) => {
    const begun = talk.draft.text;
    focus.bringBack();
    send(text);
    // A button sends its own words: those that were being written stay where they were.
    if (begun !== '') talk.draft.change(begun);
  };
  const goOn = () => {
    focus.bringBack();
    void tryTo(talk.goOn);
  };
  const filled = danger.fixed || (turn?.helpLines?.length && turn.mode === 'fixed') ? 'help' : step ? 'step' : 'send';
  const begins =
    !step &&
    !isWriting &&
    talk.waiting === 0 &&
    turn?.status === 'complete' &&
    (turn.mode === 'guided' || turn.mode === 'honest') &&
    !turn.outcome;

  if (isSilent) return <SilencePanel draft={talk.draft} onLeave={() => setSilent(false)} />;
  return (
    <section className="chat-talk" aria-label={t('chat.talk', { bot: botName })}>
      <TalkHead
        conversation={conversation}
        step={step}
        onLeave={(of) => answer(of, t('chat.move.leave'), { move: 'leave' })}
        onCues={cues.open}
      />
      <CheckIn />
      <div className="chat-thread" ref={thread}>
        {cues.isOpen && <HowItGoes talk={talk} conversationId={conversation.id} botName={botName} onClose={cues.close} />}
        <Thread
          talk={talk}
          botSlug={conversation.botSlug}
          botName={botName}
          botIcon={botIcon}
          onContinue={goOn}
          onSimpler={isBusy ? undefined : () => begin(t('chat.simpler.words'))}
          conversationId={conversation.id}
          onOlder={follow.keepPlace}
          onOpening={follow.keepPlace}
        />
        {step && (
          <StepCard
            key={`${step.runId}.${step.stepId}`}
            step={step}
            minutes={bot?.protocols.find(({ id }) => id === step.protocolId)?.minutes}
            conversationId={conversation.id}
            onAnswer={(text, given) => answer(step, text, given)}
          />
        )}
        <Care {...{ talk, danger, bot, botName, botIcon }} onBegin={begin} onSilence={() => setSilent(true)} />
        {begins && bot && danger.level !== 'distress' && <Starters bot={bot} onStart={begin} />}
      </div>
      <div className="chat-foot">
        {follow.isAway && (
          <Button icon="chevron-down" className="chat-to-end" onClick={follow.goToEnd}>
            {t('chat.toEnd')}
          </Button>
        )}
        <ConnectionNotice connection={talk.connection} waiting={talk.waiting} onSendNow={talk.sendNow} />
        <Composer
          talk={talk}
          botName={botName}
          isFilled={filled === 'send'}
          onSend={(text) => send(text)}
          onStop={() => void tryTo(talk.stop)}
          onTooLong={danger.read}
        />
      </div>
    </section>
  );
}
