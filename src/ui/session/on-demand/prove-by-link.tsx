import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Callout } from '../../primitives/callout.tsx';
import { ProblemNotice } from '../../primitives/problem-notice.tsx';

/** A link by mail, for whoever has nothing else. It opens in another tab; the person says here when that is done. */
export function ProveByLink({ onOpened }: { onOpened(): void }) {
  const t = useT();
  const [isSent, setSent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function send(): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      await api.post('/api/auth/prove/link');
      setSent(true);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="stack">
      {isSent ? (
        <Callout role="status">
          <p>{t('session.prove.linkSent')}</p>
        </Callout>
      ) : (
        <p className="meta">{t('session.prove.linkText')}</p>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="u-row">
        {isSent && (
          <Button kind="primary" onClick={onOpened}>
            {t('session.prove.linkDone')}
          </Button>
        )}
        <Button kind={isSent ? 'line' : 'primary'} busy={busy} onClick={() => void send()} data-autofocus>
          {t(isSent ? 'session.prove.linkAgain' : 'session.prove.go.link')}
        </Button>
      </div>
    </div>
  );
}
