import { useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { deviceChatMemory } from '../device/device-chat-memory.ts';
import { announceForgotten } from '../device/other-tabs.ts';
import { chatWork } from '../reading/chat-work.ts';
import { useChatWork } from '../reading/use-chat-work.ts';
import { WorkProgress } from '../reading/work-progress.tsx';

/**
 * The chat that rests on this device, until when, and the two things to do with it. Only for whoever put it there. `isQuiet`: somebody may
 * be watching; then it can only be erased, in words that tell nothing of a chat.
 */
export function KeptHere({ isQuiet = false }: { isQuiet?: boolean }) {
  const t = useT();
  const format = useFormat();
  const { user } = useSession();
  const { doing, ended } = useChatWork();
  const [kept, setKept] = useState(() => deviceChatMemory.kept());
  const [said, setSaid] = useState<'erased' | 'eraseFailed'>();
  const words = isQuiet ? 'spoiler-alert.gate.kept.quiet' : 'spoiler-alert.gate.kept';
  const erase = () => {
    announceForgotten();
    return deviceChatMemory.erase().then(
      () => {
        setKept(undefined);
        setSaid('erased');
      },
      () => setSaid('eraseFailed'),
    );
  };
  const open = async (personId: string) => {
    if (!(await chatWork.restore(personId))) setKept(deviceChatMemory.kept());
  };
  if (doing === 'restoring') return <WorkProgress />;
  return (
    <div className="stack stack-3">
      <div role="status">
        {said && <p>{t(`${words}.${said}`)}</p>}
        {ended === 'lost' && !said && !isQuiet && <p>{t('spoiler-alert.gate.kept.lost')}</p>}
      </div>
      {kept && user && kept.personId === user.id && (
        <Callout kind="note" icon={isQuiet ? 'trash-2' : 'lock'} title={t(`${words}.title`)}>
          <p>
            {isQuiet
              ? t('spoiler-alert.gate.kept.quiet.text')
              : t('spoiler-alert.gate.kept.until', {
                  day: format.date(new Date(kept.until)),
                  time: format.time(new Date(kept.until)),
                })}
          </p>
          <div className="u-row">
            {!isQuiet && <Button onClick={() => void open(user.id)}>{t('spoiler-alert.gate.kept.open')}</Button>}
            <Button kind="quiet" icon="trash-2" onClick={() => void erase()}>
              {t(`${words}.erase`)}
            </Button>
          </div>
        </Callout>
      )}
    </div>
  );
}
