import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useChatWork } from '../reading/use-chat-work.ts';
import { WorkProgress } from '../reading/work-progress.tsx';
import { KeptList } from './kept-list.tsx';
import { useKeptChats } from './use-kept-chats.ts';

/**
 * What the account keeps, from whichever device it came, to open or to erase. `isQuiet`: somebody may be watching; then it can only be
 * erased, in words that tell nothing of a chat.
 */
export function KeptInAccount({ isQuiet }: { isQuiet: boolean }) {
  return isQuiet ? <QuietNotes /> : <OpenList />;
}

function OpenList() {
  const t = useT();
  const { doing } = useChatWork();
  const [why, setWhy] = useState<string | null>(null);
  const open = async (importId: string) => {
    setWhy(null);
    if (!(await chatWork.openKept(importId))) setWhy(chatWork.read().ended);
  };
  if (doing === 'fetching') return <WorkProgress />;
  return (
    <div className="stack stack-3">
      <div role="status">{why && <p>{whyNot(why, t)}</p>}</div>
      <KeptList title={t('spoiler-alert.account.kept.title')} onOpen={({ id }) => void open(id)} />
    </div>
  );
}

function whyNot(ended: string, t: (key: string) => string): string {
  if (ended === 'cancelled') return t('spoiler-alert.account.kept.cancelled');
  const key = [`problems.spoiler-alert/${ended}`, `problems.${ended}`].find((one) => words.has(one));
  return t(key ?? 'spoiler-alert.account.kept.notOpened');
}

function QuietNotes() {
  const t = useT();
  const { items, busy, erased, eraseAll } = useKeptChats();
  const isThere = items !== undefined && items.length > 0;
  return (
    <div className="stack stack-3">
      <div role="status">
        {erased && <p>{t(`spoiler-alert.account.quiet.${erased === 'failed' ? 'eraseFailed' : 'erased'}`)}</p>}
      </div>
      {isThere && (
        <Callout kind="note" icon="trash-2" title={t('spoiler-alert.account.quiet.title')}>
          <p>{t('spoiler-alert.account.quiet.text')}</p>
          <div className="u-row">
            <Button kind="quiet" icon="trash-2" busy={busy} onClick={() => void eraseAll()}>
              {t('spoiler-alert.account.quiet.erase')}
            </Button>
          </div>
        </Callout>
      )}
    </div>
  );
}
