import type { Outcome } from '#platform/dialogue/contract.ts';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { OfferButtons } from '#ui/session/offer-buttons.tsx';

type Props = {
  outcome: Outcome;
  isLast: boolean;
  botSlug: string;
  /** Not known until the reply that leaves it has ended. */
  messageId: string | undefined;
};

/** What a finished exercise leaves: lines to read again, and to take elsewhere. */
export function OutcomeCard({ outcome, isLast, botSlug, messageId }: Props) {
  const t = useT();
  const conversationId = useParam('conversationId');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asText(outcome, (count) => t('chat.minutes', { count })));
      announce(t('chat.outcome.copied'));
      showToast({ text: t('chat.outcome.copied') });
    } catch {
      showToast({ text: t('chat.outcome.notCopied') });
    }
  };
  return (
    <section className="step chat-outcome" aria-label={outcome.title}>
      <div className="step-head">
        <h2 className="chat-outcome-title" data-arrival={isLast || undefined} tabIndex={-1}>
          {outcome.title}
        </h2>
      </div>
      <div className="step-body">
        <dl className="chat-outcome-lines">
          {outcome.items.map(({ label, text, minutes }) => (
            <div key={`${label}${text}`}>
              <dt className="meta">{label}</dt>
              <dd>
                {text}
                {minutes !== undefined && <span className="meta nums"> · {t('chat.minutes', { count: minutes })}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <div className="u-row">
          {messageId && <OfferButtons from={botSlug} source={{ kind: 'outcome', conversationId, messageId }} />}
          <Button icon="copy" onClick={() => void copy()}>
            {t('chat.outcome.copy')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function asText({ title, items }: Outcome, minutesOf: (count: number) => string): string {
  const lines = items.map(
    ({ label, text, minutes }) => `${label}: ${text}${minutes === undefined ? '' : ` (${minutesOf(minutes)})`}`,
  );
  return [title, '', ...lines].join('\n');
}
