import { useState } from 'react';
import type { ProveWay } from '#platform/auth/second-factor/contract.ts';
import { api } from '../../api/client.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { Loading } from '../../primitives/loading.tsx';
import { ProblemNotice } from '../../primitives/problem-notice.tsx';
import { knowsPasskeys } from '../passkeys.ts';
import { useWays } from '../use-ways.ts';
import type { ProveAnswer } from './prove-answer.ts';
import { ProveByLink } from './prove-by-link.tsx';
import { ProveByPasskey } from './prove-by-passkey.tsx';
import { ProveByText } from './prove-by-text.tsx';

/** «Confirma que eres tú»: one way at a time, the easiest first, and the others within reach. */
export function ProveDialog({ onDone }: { onDone(isProved: boolean): void }) {
  const t = useT();
  const { data, error, refetch } = useWays();
  const [chosen, setChosen] = useState<ProveWay>();
  const offered = data?.prove.filter((way) => way !== 'passkey' || knowsPasskeys());
  const way = chosen ?? offered?.[0];
  const send = async (answer: ProveAnswer): Promise<void> => {
    await api.post('/api/auth/prove', answer);
    onDone(true);
  };

  return (
    <Dialog title={t('session.prove.title')} describe={t('session.prove.text')} open onClose={() => onDone(false)}>
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!offered && !error && <Loading text={t('session.prove.loading')} />}
      {way === 'passkey' && <ProveByPasskey send={send} />}
      {(way === 'password' || way === 'totp' || way === 'recovery-code') && <ProveByText way={way} send={send} key={way} />}
      {data?.prove.length === 1 && way === 'passkey' && <p className="meta">{t('session.prove.onlyPasskey')}</p>}
      {way === 'link' && <ProveByLink onOpened={() => onDone(true)} />}
      {offered?.length === 0 && <p>{t('session.prove.none')}</p>}
      <div className="u-row">
        {offered
          ?.filter((other) => other !== way)
          .map((other) => (
            <Button kind="quiet" key={other} onClick={() => setChosen(other)}>
              {t(`session.prove.go.${other}`)}
            </Button>
          ))}
        <Button kind="quiet" onClick={() => onDone(false)}>
          {t('ui.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
