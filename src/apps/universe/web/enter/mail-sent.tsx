import { useEffect, useRef, useState } from 'react';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { EnterStep } from './later-step.tsx';

type Sent = Extract<EnterStep, { kind: 'sent' }>;

/** A mail is on its way, if there is anything to send: what to do now, how long its link works, and the ways on without it. */
export function MailSent({ sent, onBack }: { sent: Sent; onBack(): void }) {
  const t = useT();
  const textOf = useProblemText();
  const title = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => title.current?.focus(), []);

  async function again(): Promise<void> {
    setBusy(true);
    try {
      await sent.again?.();
      setSaid(t('universe.enter.sent.again'));
    } catch (error) {
      setSaid(textOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="stack stack-5" aria-labelledby="universe-sent">
      <div className="stack stack-3">
        <h2 id="universe-sent" ref={title} tabIndex={-1}>
          {t('universe.enter.sent.title')}
        </h2>
        <p>{t(`universe.enter.sent.${sent.what}`, { email: sent.email })}</p>
        <p className="muted">{t(sent.what === 'sign-up' ? 'universe.enter.sent.day' : 'universe.enter.sent.minutes')}</p>
        <p className="meta">{t('universe.enter.sent.nothing')}</p>
      </div>
      <div className="stack stack-3">
        {sent.again && (
          <Button big wide busy={busy} onClick={() => void again()}>
            {t('universe.enter.sent.sendAgain')}
          </Button>
        )}
        <Button kind="quiet" wide onClick={onBack}>
          {t('universe.enter.sent.back')}
        </Button>
        <p className="meta" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}
