import { type KeyboardEvent, useId, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { joinClasses } from '#ui/primitives/join-classes.ts';
import type { Shown, WorkSign } from '../../core/gloss/choose-sign.ts';
import { sensesOf } from '../../core/gloss/homographs.ts';

type Props = {
  signs: readonly WorkSign[];
  chosenId: string | undefined;
  shownOf(sign: WorkSign): Shown;
  onChoose(id: string): void;
  onMove(id: string, by: -1 | 1): void;
  onRemove(id: string): void;
  onUndo(): void;
  onRedo(): void;
};

/** The words of a draft. One of them is chosen; keys choose, move and remove as the buttons below do. */
export function SignList({ signs, chosenId, shownOf, onChoose, onMove, onRemove, onUndo, onRedo }: Props) {
  const t = useT();
  const keysId = useId();
  const list = useRef<HTMLOListElement>(null);
  const focusAt = (index: number) => {
    const next = signs[index];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = signs.findIndex(({ id }) => id === chosenId);
    const chosen = signs[index];
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    const by =
      event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : 0;
    if (isUndo) (event.shiftKey ? onRedo : onUndo)();
    else if (by !== 0 && event.altKey && chosen) onMove(chosen.id, by as -1 | 1);
    else if (by !== 0 && !event.ctrlKey && !event.metaKey) focusAt(Math.min(signs.length - 1, Math.max(0, index + by)));
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(signs.length - 1);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && chosen) onRemove(chosen.id);
    else return;
    event.preventDefault();
  };
  const first = chosenId ?? signs[0]?.id;
  return (
    <>
      <ol className="gloss-signs" ref={list} aria-label={t('sign-link.gloss.signs')} aria-describedby={keysId}>
        {signs.map((sign) => (
          <li key={sign.id} className={joinClasses(sign.kind === 'pause' && 'gloss-break')}>
            <button
              type="button"
              className="gloss-sign"
              data-id={sign.id}
              aria-pressed={sign.id === chosenId}
              tabIndex={sign.id === first ? 0 : -1}
              onClick={() => onChoose(sign.id)}
              onKeyDown={onKeyDown}
            >
              <SignWords sign={sign} how={shownOf(sign).how} />
            </button>
          </li>
        ))}
      </ol>
      <p className="meta gloss-keys" id={keysId}>
        {t('sign-link.gloss.keys')}
      </p>
    </>
  );
}

function SignWords({ sign, how }: { sign: WorkSign; how: Shown['how'] }) {
  const t = useT();
  if (sign.kind === 'pause') return <b>{t('sign-link.gloss.pause')}</b>;
  const isOpen = sensesOf(sign.gloss).length > 0 && sign.sense === null;
  return (
    <>
      <b lang="es">
        {sign.gloss}
        {sign.isRepeated && '++'}
      </b>
      <span className="meta">
        {sign.sense
          ? t(`sign-link.gloss.senses.${sign.sense}`)
          : isOpen
            ? t('sign-link.gloss.senseOpen')
            : t(`sign-link.gloss.how.${how}`)}
      </span>
    </>
  );
}
