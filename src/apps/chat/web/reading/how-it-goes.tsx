import { useDownload } from '#ui/api/use-download.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { turnsOf } from '../../core/turns-of.ts';
import type { Talk } from '../talk/use-talk.ts';
import { loadConversationReading } from './load-conversation-reading.ts';

type Props = { talk: Talk; conversationId: string; botName: string; onClose(): void };

/** «Cómo va esta conversación», above what was said. What shows it is downloaded when it is asked for. */
export function HowItGoes({ talk: { messages }, conversationId, botName, onClose }: Props) {
  const t = useT();
  const { got, hasFailed, again } = useDownload(loadConversationReading, true);
  if (hasFailed) {
    return (
      <div className="u-row" role="alert">
        <p>{t('chat.reading.notLoaded')}</p>
        <Button onClick={again}>{t('ui.retry')}</Button>
      </div>
    );
  }
  if (!got) return <Loading text={t('ui.loading')} />;
  return <got.ConversationReading {...{ conversationId, botName, onClose }} turns={turnsOf(messages.items)} />;
}
