import { useState } from 'react';
import type { TestedNotice } from '#platform/notifications/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { noticesKey } from '#ui/session/notices/notices-key.ts';
import { useLanguage } from '#ui/session/use-language.ts';

/** A test to oneself, and where it went. */
export function TestPart() {
  const t = useT();
  const { language } = useLanguage();
  const { busy, error, act } = useAct([...noticesKey, 'unread'], [...noticesKey, 'list']);
  const [sent, setSent] = useState<TestedNotice>();
  const send = () =>
    act(async () => {
      setSent(undefined);
      setSent(await api.post<TestedNotice>(`/api/user/notices/test?language=${language}`));
    });
  return (
    <section className="sec" aria-labelledby="universe-notice-test">
      <h2 id="universe-notice-test">{t('universe.notices.settings.test.title')}</h2>
      <p className="measure">{t('universe.notices.settings.test.text')}</p>
      <div className="u-row">
        <Button icon="send" busy={busy} onClick={() => void send()}>
          {t('universe.notices.settings.test.send')}
        </Button>
      </div>
      <p role="status">
        {sent && t('universe.notices.settings.test.inbox')} {sent?.byMail && t('universe.notices.settings.test.mail')}{' '}
        {sent && sent.devices > 0 && t('universe.notices.settings.test.devices', { count: sent.devices })}
      </p>
      {error !== undefined && <ProblemNotice error={error} />}
    </section>
  );
}
