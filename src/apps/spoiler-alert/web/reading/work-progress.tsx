import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { chatWork } from './chat-work.ts';
import { useChatWork } from './use-chat-work.ts';

/** How far the worker is, and the way to stop it, where the focus is: what was pressed is gone. */
export function WorkProgress() {
  const t = useT();
  const { doing, share } = useChatWork();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  if (!doing) return null;
  const text = t(`spoiler-alert.bring.working.${doing}`);
  const percent = Math.round(share * 100);
  return (
    <div className="stack stack-2 spoiler-measure" ref={box}>
      <p role="status">{text}</p>
      <div className="u-row">
        <progress className="spoiler-progress" aria-label={text} max={100} value={percent} />
        <span className="meta nums">{t('spoiler-alert.bring.working.share', { count: percent })}</span>
      </div>
      <div className="u-row">
        <Button icon="square" onClick={chatWork.cancel}>
          {t('spoiler-alert.bring.working.cancel')}
        </Button>
      </div>
    </div>
  );
}
