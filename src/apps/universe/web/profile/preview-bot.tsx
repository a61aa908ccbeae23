import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { useBotEntries } from '#ui/session/use-bot-of.ts';
import { explainsBy, previewReply } from '../../core/preview-reply.ts';

/** A bot as it would speak and explain, and how it is answered for now. */
export function PreviewBot({ settings }: { settings: Settings }) {
  const t = useT();
  const [bot] = useBotEntries();
  const reply = previewReply(settings);
  const points = reply.points.map((key) => ({ key, text: t(`universe.${key}`) }));
  const List = reply.format === 'pasos' ? 'ol' : 'ul';
  return (
    <>
      {bot && (
        <div className="u-row u-row-2 universe-preview-who">
          <BotAvatar icon={bot.icon} />
          <p className="meta">
            <b>{bot.name}</b> {t('universe.preview.program')}
          </p>
        </div>
      )}
      <div className="stack stack-3" aria-live="polite">
        <p className="lead">{t(`universe.${reply.lead}`)}</p>
        {reply.format === 'texto' ? (
          <p>{points.map(({ text }) => text).join(' ')}</p>
        ) : (
          <List className="list">
            {points.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </List>
        )}
        <p>{t(`universe.${reply.close}`)}</p>
        {settings.toneTags && (
          <p className="u-row u-row-2 meta">
            <Icon name="message-circle-question-mark" />
            {t('universe.preview.toneTags')}
          </p>
        )}
      </div>
      <div className="universe-preview-more">
        <p className="meta">{t('universe.preview.explains')}</p>
        <p>{t(`universe.preview.learning.${explainsBy(settings)}`)}</p>
      </div>
      <p className="universe-preview-field meta">
        <Icon name="type" />
        {t(`universe.preview.channel.${settings.channel}`)}
      </p>
    </>
  );
}
