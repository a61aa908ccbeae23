import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { boardStore } from './board-store.ts';
import type { Board } from './use-board.ts';

/** What of the board is only on this device, and why. */
export function BoardState({ board: { pending, reached } }: { board: Board }) {
  const t = useT();
  const textOf = useProblemText();
  const count = pending.length;
  if (typeof reached === 'object') {
    return (
      <Callout kind="warn" role="status" title={t('sign-link.speak.state.refused', { count })}>
        <p>{textOf(reached.refused)}</p>
        <div className="u-row">
          <Button onClick={() => void boardStore.sync()}>{t('ui.retry')}</Button>
        </div>
      </Callout>
    );
  }
  const isAway = reached === 'unreachable';
  return (
    <p className="meta" role="status">
      {isAway && t('sign-link.speak.state.offline')} {isAway && count > 0 && t('sign-link.speak.state.waiting', { count })}
      {!isAway && t('sign-link.speak.state.here')}
    </p>
  );
}
