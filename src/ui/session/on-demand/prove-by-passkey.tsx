import { useState } from 'react';
import { useProblemText } from '../../api/use-problem-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Callout } from '../../primitives/callout.tsx';
import { askForPasskey } from '../passkeys.ts';
import type { ProveAnswer } from './prove-answer.ts';

/** The device asks its person in its own way, once they press: nothing opens by itself. */
export function ProveByPasskey({ send }: { send(answer: ProveAnswer): Promise<void> }) {
  const t = useT();
  const textOf = useProblemText();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function prove(): Promise<void> {
    setBusy(true);
    setSaid(undefined);
    try {
      const passkey = await askForPasskey('/api/auth/prove/passkey/question');
      if (passkey) await send({ passkey });
      else setSaid(t('session.prove.unused'));
    } catch (error) {
      setSaid(textOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="stack">
      <p className="meta">{t('session.prove.passkeyText')}</p>
      {said && (
        <Callout kind="danger" role="alert">
          <p>{said}</p>
        </Callout>
      )}
      <div className="u-row">
        <Button kind="primary" icon="key-round" busy={busy} onClick={() => void prove()} data-autofocus>
          {t('session.prove.go.passkey')}
        </Button>
      </div>
    </div>
  );
}
