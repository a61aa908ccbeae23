import './normal.css';
import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { FixedFirst } from '../danger/fixed-first.tsx';
import { useLeaving } from '../exit/use-leaving.ts';
import { Frame } from '../frame.tsx';
import { NotHere } from '../gate/not-here.tsx';
import { MessageForm } from './message-form.tsx';
import { OneAnswer } from './one-answer.tsx';
import { nothingTold, useAnswer } from './use-answer.ts';

/** One message, read on this device alone. Accounts of work and of schools get no further than for a whole chat. */
export function Page() {
  const t = useT();
  const { data: consents, error, refetch } = useConsents({ lately: true });
  const [told, setTold] = useState(nothingTold);
  const { answer, fixed, busy, hasFailed, read, clear } = useAnswer();
  const found = useRef<HTMLDivElement>(null);
  useLeaving();
  useEffect(() => {
    if (answer) found.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [answer]);
  if (!consents) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  if (consents.some(({ refused }) => refused === 'account')) return <NotHere />;
  const onClear = () => {
    setTold(nothingTold);
    clear();
    announce(t('spoiler-alert.normal.cleared'));
  };
  return (
    <Frame title={t('spoiler-alert.normal.title')} lead={t('spoiler-alert.normal.lead')}>
      <p className="spoiler-measure">{t('spoiler-alert.normal.stays')}</p>
      {fixed && <FixedFirst fixed={fixed} goOn={() => void read(told, { isReceived: true })} />}
      <MessageForm
        told={told}
        busy={busy}
        error={hasFailed ? t('spoiler-alert.normal.failed') : undefined}
        isQuiet={fixed !== undefined}
        onChange={(changed) => {
          setTold(changed);
          clear();
        }}
        onRead={() => void read(told)}
        onClear={onClear}
      />
      <div ref={found}>{answer && <OneAnswer told={told} reading={answer} />}</div>
    </Frame>
  );
}
