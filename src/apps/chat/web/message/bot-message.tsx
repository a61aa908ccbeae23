import { memo, useRef } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words as catalog } from '#ui/i18n/words.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { Markdown } from '#ui/primitives/markdown.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { splitBlocks } from '../../core/split-blocks.ts';
import { type BotTurn, wordsBeforeStep } from '../../core/thread.ts';
import { FixedWords } from './fixed-words.tsx';
import { MessageTools } from './message-tools.tsx';
import { OutcomeCard } from './outcome-card.tsx';

type Props = {
  turn: BotTurn;
  botSlug: string;
  botName: string;
  botIcon: string;
  isLast: boolean;
  hasOpenStep: boolean;
  onContinue(): void;
  /** Asks for the same in simpler words; absent while nothing can be asked. */
  onSimpler?(): void;
};

/** What the bot said: how it came about, its words, and what it leaves. */
export const BotMessage = memo(function BotMessage(props: Props) {
  const { turn, botSlug, botName, botIcon, isLast, hasOpenStep, onContinue, onSimpler } = props;
  const t = useT();
  const format = useFormat();
  const { text, status, mode, createdAt, outcome } = turn;
  const words = useRef<HTMLDivElement>(null);
  const isWriting = status === 'running';
  const isFixed = mode === 'fixed';
  const shown = hasOpenStep ? wordsBeforeStep(text, turn.step) : text;

  if (isWriting && text === '') return null;
  return (
    <article className="msg chat-turn" data-message="bot" aria-busy={isWriting || undefined}>
      <BotAvatar icon={botIcon} />
      <div className="msg-who" data-arrival={isLast || undefined} tabIndex={-1}>
        <b>{botName}</b> <time dateTime={createdAt}>{format.time(createdAt)}</time>
        {mode === 'guided' && (
          <Tag kind="app" icon="route">
            {t('chat.mode.guided')}
          </Tag>
        )}
        {mode === 'honest' && <Tag icon="route">{t('chat.mode.guided')}</Tag>}
        {mode === 'model' && <Tag icon="cpu">{t('chat.mode.model')}</Tag>}
      </div>
      {isFixed ? (
        <FixedWords text={text} helpLines={turn.helpLines ?? []} isLast={isLast} />
      ) : (
        shown !== '' && (
          <div className={isWriting ? 'msg-body chat-words is-writing' : 'msg-body chat-words'} ref={words}>
            {splitBlocks(shown).map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks only ever grow at the end
              <Markdown key={index} text={block} />
            ))}
          </div>
        )
      )}
      {!isFixed && !isWriting && shown !== '' && (
        <MessageTools
          text={shown}
          isModel={mode === 'model'}
          botName={botName}
          words={words}
          onSimpler={isLast && status === 'complete' && turn.broken ? onSimpler : undefined}
        />
      )}
      {outcome && <OutcomeCard outcome={outcome} isLast={isLast} botSlug={botSlug} messageId={turn.messageId} />}
      {(status === 'stopped' || status === 'interrupted') && (
        <div className="chat-cut">
          <p className="meta">{t(sayWhy(turn))}</p>
          {isLast && (
            <Button icon="play" onClick={onContinue}>
              {t('chat.continue')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
});

function sayWhy({ status, text, problem }: BotTurn): string {
  if (status === 'stopped') return text === '' ? 'chat.stoppedEmpty' : 'chat.stopped';
  if (problem && catalog.has(`problems.${problem.type}`)) return `problems.${problem.type}`;
  return text === '' ? 'chat.cutEmpty' : 'chat.cut';
}
