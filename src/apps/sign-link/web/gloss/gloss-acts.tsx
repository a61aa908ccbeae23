import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { glossText } from '../../core/gloss/gloss-text.ts';
import type { GlossWork } from './use-gloss-work.ts';

type Props = { work: GlossWork; isSaving: boolean; onKeep(): void };

/** What can be done with a draft as a whole. */
export function GlossActs({ work, isSaving, onKeep }: Props) {
  const t = useT();
  const [said, setSaid] = useState<'copied' | 'copyFailed'>();
  async function copy(): Promise<void> {
    const label = t('sign-link.gloss.label', { language: t(`sign-link.language.short.${work.language}`) });
    try {
      await navigator.clipboard.writeText(t('sign-link.gloss.copyText', { gloss: glossText(work.signs), label }));
      setSaid('copied');
    } catch {
      setSaid('copyFailed');
    }
  }
  const back = (isUndo: boolean) => {
    (isUndo ? work.undo : work.redo)();
    announce(t(isUndo ? 'sign-link.gloss.undone' : 'sign-link.gloss.redone'));
  };
  const startOver = () => {
    const undo = work.holdThis();
    work.startOver();
    showToast({ text: t('sign-link.gloss.startedOver'), undo });
  };
  return (
    <div className="u-row u-row-2">
      <Button icon="rotate-ccw" aria-disabled={!work.canUndo || undefined} onClick={() => work.canUndo && back(true)}>
        {t('sign-link.gloss.undo')}
      </Button>
      <Button aria-disabled={!work.canRedo || undefined} onClick={() => work.canRedo && back(false)}>
        {t('sign-link.gloss.redo')}
      </Button>
      <Button icon="copy" onClick={() => void copy()}>
        {t('sign-link.gloss.copy')}
      </Button>
      <Button icon="check" busy={isSaving} onClick={onKeep}>
        {t(work.id ? 'sign-link.gloss.keepChanges' : 'sign-link.gloss.keep')}
      </Button>
      <Button kind="quiet" icon="plus" onClick={startOver}>
        {t('sign-link.gloss.newOne')}
      </Button>
      <span className="meta" role="status">
        {said && t(`sign-link.gloss.${said}`)}
      </span>
    </div>
  );
}
