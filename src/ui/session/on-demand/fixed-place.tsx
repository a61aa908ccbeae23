import type { FixedWords } from '#platform/safety/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { HelpFirst } from './help-first.tsx';

type Props = {
  fixed: FixedWords;
  /** The server has what was written; otherwise it stays in its form. */
  isKept: boolean;
  onClose(): void;
};

/** What somebody wrote may tell of a danger: people to call come first, with the focus on them. What they wrote stays all the same. */
export function FixedPlace({ fixed, isKept, onClose }: Props) {
  const t = useT();
  return (
    <div className="stack ui-fixed-place">
      <HelpFirst fixed={fixed} />
      <p>{t(isKept ? 'ui.fixed.isKept' : 'ui.fixed.isHere')}</p>
      <div className="u-row">
        <Button kind="quiet" onClick={onClose}>
          {t('ui.fixed.goOn')}
        </Button>
      </div>
    </div>
  );
}
