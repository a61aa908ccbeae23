import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { HelpFirst } from '#ui/session/on-demand/help-first.tsx';
import type { FixedHere } from './fixed-words.ts';

/** The words may tell of a danger: people to call come first, with the focus on them. Whoever received the message goes on from here. */
export function FixedFirst({ fixed, goOn }: { fixed: FixedHere; goOn(): void }) {
  const t = useT();
  return (
    <div className="stack stack-4 spoiler-measure">
      <HelpFirst fixed={fixed} />
      <p>{t('spoiler-alert.normal.fixedHere')}</p>
      <div className="u-row">
        <Button kind="quiet" onClick={goOn}>
          {t('spoiler-alert.normal.fixedOn')}
        </Button>
      </div>
    </div>
  );
}
