import { useState } from 'react';
import type { BotSummary } from '#platform/bots/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import { leaveInOutbox } from '../composer/use-outbox.ts';
import { useConversationActions } from '../list/use-conversations.ts';

/** The first meeting with a bot (a11y/C7, a11y/P3): what it is, what will happen, and the ways to begin. */
export function BotIntro({ bot }: { bot: BotSummary }) {
  const t = useT();
  const go = useGo();
  const { open } = useConversationActions();
  const { time } = useProfile().settings;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  usePageTitle(bot.name);

  const begin = async (text?: string) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const { id } = await open(bot.slug);
      if (text) leaveInOutbox(id, { clientMessageId: crypto.randomUUID(), text, createdAt: new Date().toISOString() });
      go(`/chat/c/${id}`);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };

  return (
    <>
      <header className="title-app chat-intro-head">
        <BotAvatar icon={bot.icon} />
        <div className="title">
          <h1>{bot.name}</h1>
          <p>
            {bot.description} {bot.disclaimer}
          </p>
        </div>
      </header>
      <section className="sec" aria-labelledby="chat-what">
        <h2 className="t-lead" id="chat-what">
          {t('chat.bot.what')}
        </h2>
        <ul className="list measure">
          <li>{t('chat.bot.program')}</li>
          <li>{t(`chat.bot.${bot.mode}`)}</li>
          <li>{t('chat.bot.kept')}</li>
          <li>{t('chat.bot.stop')}</li>
        </ul>
        {error ? <ProblemNotice error={error} /> : null}
        <div className="u-row btns">
          <Button kind="primary" big busy={busy} onClick={() => void begin()}>
            {t('chat.bot.begin', { bot: bot.name })}
          </Button>
        </div>
      </section>
      {bot.protocols.length > 0 && (
        <section className="sec" aria-labelledby="chat-exercises">
          <h2 className="t-lead" id="chat-exercises">
            {t('chat.bot.exercises')}
          </h2>
          <ul className="rows rows--card">
            {bot.protocols.map(({ id, title, minutes }) => (
              <li key={id}>
                <button type="button" className="item chat-exercise" onClick={() => void begin(title)}>
                  <span className="grow">
                    <b>{title}</b>
                    {time !== 'apagado' && <span className="meta">{t('chat.minutes', { count: minutes })}</span>}
                  </span>
                  <span className="u-end">
                    <Icon name="chevron-right" />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
