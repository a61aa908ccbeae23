import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { visitMemory } from '../reading/visit-memory.ts';

/** Back to where the chat is brought. What was pasted is still there. */
export function OtherChat({ kind = 'quiet' }: { kind?: 'quiet' | 'primary' }) {
  const t = useT();
  const back = () => {
    chatWork.settle();
    visitMemory.change({ step: 'bring', question: null, facts: null, reading: null });
  };
  return (
    <Button kind={kind} icon="arrow-left" onClick={back}>
      {t('spoiler-alert.confirm.other')}
    </Button>
  );
}
