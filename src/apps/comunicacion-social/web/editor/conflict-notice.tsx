import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { WrittenDraft } from './use-written-draft.ts';

/** Another page changed the situation meanwhile: its author chooses, and the text that is not chosen can be had back. */
export function ConflictNotice({ written }: { written: WrittenDraft }) {
  const t = useT();
  const { busy, act } = useAct();
  const { isReadyMeanwhile } = written;
  const takeTheirs = () =>
    act(
      async () => {
        const back = await written.takeTheirs();
        const undo = () => {
          if (!back()) showToast({ text: t('comunicacion-social.editor.changedSince') });
        };
        showToast({ text: t('comunicacion-social.editor.tookTheirs'), undo });
      },
      { loudly: true },
    );
  return (
    <Callout
      kind="warn"
      role="alert"
      title={t(isReadyMeanwhile ? 'comunicacion-social.editor.readyMeanwhile' : 'comunicacion-social.editor.conflict')}
    >
      <p>{t(isReadyMeanwhile ? 'comunicacion-social.editor.readyMeanwhileText' : 'comunicacion-social.editor.conflictText')}</p>
      <div className="u-row btns">
        <Button busy={busy} onClick={() => void act(written.keepMine, { loudly: true })}>
          {t('comunicacion-social.editor.keepMine')}
        </Button>
        <Button busy={busy} onClick={() => void takeTheirs()}>
          {t('comunicacion-social.editor.takeTheirs')}
        </Button>
      </div>
    </Callout>
  );
}
