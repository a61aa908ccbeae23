import type { BotSummary } from '#platform/bots/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useProfile } from '#ui/session/use-profile.ts';

/** The exercises of a bot, ready to start: nobody has to remember their names. */
export function Starters({ bot, onStart }: { bot: BotSummary; onStart(text: string): void }) {
  const t = useT();
  const { time } = useProfile().settings;
  if (bot.protocols.length === 0) return null;
  return (
    <section className="chat-starters" aria-label={t('chat.bot.exercises')}>
      {bot.protocols.map(({ id, title, minutes }) => (
        <Button key={id} icon="play" start onClick={() => onStart(title)}>
          <span>
            {title} {time !== 'apagado' && <span className="meta">· {t('chat.minutes', { count: minutes })}</span>}
          </span>
        </Button>
      ))}
    </section>
  );
}
