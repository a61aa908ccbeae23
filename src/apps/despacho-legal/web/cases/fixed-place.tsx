import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { HelpFirst } from '#ui/session/on-demand/help-first.tsx';
import type { FixedWords } from '../../contract.ts';

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
    <div className="stack legal-fixed">
      <HelpFirst fixed={fixed} />
      <p>{t(isKept ? 'despacho-legal.keep.isKept' : 'despacho-legal.keep.isHere')}</p>
      <div className="u-row">
        <Button kind="quiet" onClick={onClose}>
          {t('despacho-legal.keep.goOn')}
        </Button>
      </div>
    </div>
  );
}
