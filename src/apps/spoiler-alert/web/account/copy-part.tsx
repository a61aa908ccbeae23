import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useVisit } from '../reading/use-visit.ts';
import { accountCopy } from './account-copy.ts';
import { BrokenCopy } from './broken-copy.tsx';
import { useAccountPlace } from './use-account-place.ts';

/** Where the copy in the account is: how far, until when, or why not. The chat below can be looked at all the same. */
export function CopyPart() {
  const t = useT();
  const { copy } = useVisit();
  const { consent } = useAccountPlace();
  const { busy, text, act } = useAct();
  const box = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const phase = copy?.phase;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed is gone with the phase that it belonged to
  useEffect(() => {
    if (isPressed.current && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
    isPressed.current = false;
  }, [phase]);
  // Whoever takes the permission back has nothing there from that moment on.
  const goneId = copy?.phase === 'kept' && consent?.granted === false ? copy.id : undefined;
  useEffect(() => {
    if (goneId) accountCopy.gone(goneId);
  }, [goneId]);
  if (!copy) return null;
  return (
    <div
      className="stack stack-3 spoiler-measure"
      ref={box}
      tabIndex={-1}
      onClickCapture={() => {
        isPressed.current = true;
      }}
    >
      {copy.phase === 'sending' && <SendingCopy share={copy.share} />}
      <div role="status">
        {copy.phase === 'removing' && <p>{t('spoiler-alert.account.removing')}</p>}
        {copy.phase === 'kept' && <p className="meta">{text ?? t('spoiler-alert.account.kept.now')}</p>}
        {(copy.phase === 'cancelled' || copy.phase === 'gone') && (
          <Callout kind="note">
            <p>{t(`spoiler-alert.account.${saidOf(copy)}`)}</p>
            <div className="u-row">
              <Button kind="quiet" onClick={accountCopy.settle}>
                {t('spoiler-alert.account.settle')}
              </Button>
            </div>
          </Callout>
        )}
      </div>
      {copy.phase === 'kept' && (
        <div className="u-row">
          <Button kind="quiet" icon="trash-2" busy={busy} onClick={() => void act(accountCopy.erase)}>
            {t('spoiler-alert.account.kept.eraseThis')}
          </Button>
        </div>
      )}
      {copy.phase === 'broken' && <BrokenCopy problem={copy.problem} />}
    </div>
  );
}

function saidOf(copy: { phase: 'gone' } | { phase: 'cancelled'; isRemoved: boolean }): string {
  if (copy.phase === 'gone') return 'gone';
  return copy.isRemoved ? 'cancelled' : 'notRemoved';
}

function SendingCopy({ share }: { share: number }) {
  const t = useT();
  const percent = Math.round(share * 100);
  const title = t('spoiler-alert.account.sending.title');
  return (
    <>
      <p role="status">
        <b>{title}</b> {t('spoiler-alert.account.sending.text')}
      </p>
      <div className="u-row">
        <progress className="spoiler-progress" aria-label={title} max={100} value={percent} />
        <span className="meta nums">{t('spoiler-alert.bring.working.share', { count: percent })}</span>
      </div>
      <div className="u-row">
        <Button icon="square" onClick={() => void accountCopy.cancel()}>
          {t('spoiler-alert.account.sending.cancel')}
        </Button>
      </div>
    </>
  );
}
