import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { deviceChatMemory } from '../device/device-chat-memory.ts';
import { announceForgotten } from '../device/other-tabs.ts';
import { Frame } from '../frame.tsx';
import { useReading } from '../reading/use-reading.ts';
import { visitMemory } from '../reading/visit-memory.ts';
import { forgetAccount } from './forget-account.ts';
import { isGoneHere } from './is-gone-here.ts';

const places = ['page', 'device', 'account', 'taken'] as const;
type State = 'asking' | 'deleting' | 'gone' | 'device' | 'account';

/** Says what goes, lets go of it, looks whether it is gone, and says so only then. */
export function DeleteStep() {
  const t = useT();
  const here = useReading();
  const [state, setState] = useState<State>('asking');
  const [chats, setChats] = useState(0);
  const title = useRef<HTMLDivElement>(null);
  // Without a chat the page still says what was deleted, and what could not be.
  const forget = here?.forget;
  useEffect(() => {
    if (state !== 'asking' && state !== 'deleting') title.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [state]);

  const deleteAll = async () => {
    setState('deleting');
    let isHere = true;
    // What is here goes at once, however long the account takes to answer.
    const asked = forgetAccount();
    try {
      await (forget ?? eraseHere)();
    } catch {
      isHere = false;
    }
    const account = await asked;
    // A second try adds to what the first one erased.
    setChats((before) => before + account.chats);
    if (!isHere || !(await isGoneHere())) setState('device');
    else setState(account.isEmpty ? 'gone' : 'account');
  };

  return (
    <Frame title={t('spoiler-alert.map.gone.title')} lead={t('spoiler-alert.map.gone.lead')}>
      <div className="stack stack-5 spoiler-measure" ref={title}>
        {state === 'asking' || state === 'deleting' ? (
          <>
            <ul className="list">
              {places.map((place) => (
                <li key={place}>{t(`spoiler-alert.map.gone.what.${place}`)}</li>
              ))}
            </ul>
            <p>{t('spoiler-alert.map.gone.copies')}</p>
            <p>{t('spoiler-alert.map.gone.handed')}</p>
            <div className="u-row btns">
              <Button kind="primary" icon="trash-2" busy={state === 'deleting'} onClick={() => void deleteAll()}>
                {t('spoiler-alert.map.gone.button')}
              </Button>
              <Button kind="quiet" onClick={() => visitMemory.change({ step: here ? 'map' : 'gate' })}>
                {t('spoiler-alert.map.gone.not')}
              </Button>
            </div>
          </>
        ) : (
          <>
            <Callout kind={state === 'gone' ? 'ok' : 'warn'} role="status">
              <h2 className="t-lead" tabIndex={-1}>
                {t(`spoiler-alert.map.gone.${state}.title`)}
              </h2>
              <p>{t(`spoiler-alert.map.gone.${state}.text`)}</p>
              {(state === 'gone' || chats > 0) && (
                <p>{t(`spoiler-alert.account.${chats > 0 ? 'erased' : 'nothing'}`, { count: chats })}</p>
              )}
              {state !== 'device' && <p>{t('spoiler-alert.map.gone.handed')}</p>}
            </Callout>
            <div className="u-row btns">
              {state === 'gone' ? (
                <Button kind="primary" onClick={() => visitMemory.change({ step: 'gate' })}>
                  {t('spoiler-alert.map.gone.again')}
                </Button>
              ) : (
                <Button kind="primary" onClick={() => void deleteAll()}>
                  {t('spoiler-alert.map.gone.retry')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Frame>
  );
}

function eraseHere(): Promise<void> {
  announceForgotten();
  return deviceChatMemory.erase();
}
