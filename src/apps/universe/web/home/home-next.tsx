import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { NextStep } from '../../core/next-step.ts';
import { stepsFrom } from '../../core/next-step.ts';
import { NextStepCard } from './next-step-card.tsx';
import { NextStepChoices } from './next-step-choices.tsx';
import { useStepWords } from './use-step-words.ts';

type Props = {
  steps: readonly NextStep[];
  /** The first of those on the page. */
  at: number;
  /** How many are on the page: one, or a few for who chose so. */
  count: number;
  onMove(at: number): void;
};

/** What is proposed now, and the way to something else that can really be done. */
export function HomeNext({ steps, at, count, onMove }: Props) {
  const t = useT();
  const wordsOf = useStepWords();
  const shown = stepsFrom(steps, at, count);
  const [first] = shown;
  if (!first) return null;

  const move = () => {
    const next = (at + shown.length) % steps.length;
    onMove(next);
    const titles = stepsFrom(steps, next, count).map((step) => wordsOf(step).title);
    announce(t('universe.home.otherIs', { title: titles.join('. ') }));
  };
  const other =
    steps.length > shown.length ? (
      <Button kind="quiet" className="m-wide" onClick={move}>
        {t('universe.home.other')}
      </Button>
    ) : (
      <a className="btn btn--quiet m-wide" href="#universe-apps">
        {t('universe.home.other')}
      </a>
    );
  return count > 1 && shown.length > 1 ? (
    <NextStepChoices steps={shown} other={other} />
  ) : (
    <NextStepCard step={first} other={other} />
  );
}
