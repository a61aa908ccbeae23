import { useEffect, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { Connection } from './open-events.ts';

/** Shorter breaks mend themselves before anybody needs to know. */
const quietMs = 3_000;

/** Says that the network is gone, what can still be done, and what waits. */
export function ConnectionNotice({
  connection,
  waiting,
  onSendNow,
}: {
  connection: Connection;
  waiting: number;
  onSendNow(): void;
}) {
  const t = useT();
  const isLost = useLost(connection) || waiting > 0;
  return (
    <div role="status">
      {isLost && (
        <Callout kind="warn" icon="wifi-off" title={t('chat.offline.title')}>
          <p>
            {t('chat.offline.text')} {waiting > 0 && t('chat.offline.waiting', { count: waiting })}
          </p>
          {waiting > 0 && (
            <button type="button" className="tool chat-tool-edge" onClick={onSendNow}>
              {t('chat.offline.now')}
            </button>
          )}
        </Callout>
      )}
    </div>
  );
}

function useLost(connection: Connection): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (connection === 'open') return setLost(false);
    const timer = setTimeout(() => setLost(true), navigator.onLine ? quietMs : 0);
    return () => clearTimeout(timer);
  }, [connection]);
  return isLost;
}
