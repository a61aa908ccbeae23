import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { NextStep } from '../../core/next-step.ts';
import { Constellation } from './constellation.tsx';
import { useStepWords } from './use-step-words.ts';

/** The one thing proposed now: the only filled button of the home (a11y/A2). `other` is the way to another. */
export function NextStepCard({ step, other }: { step: NextStep; other: ReactNode }) {
  const t = useT();
  const words = useStepWords()(step);
  return (
    <section className="card universe-next" data-app={words.app} aria-labelledby="universe-next">
      <div className="universe-next-text">
        <p className="u-row u-row-2 meta">
          <Icon name={words.icon} />
          <span>
            {words.from} · {t('universe.home.oneStep')}
          </span>
        </p>
        <h2 id="universe-next">{words.title}</h2>
        <p className="muted">{words.text}</p>
        <div className="u-row universe-next-ways">
          <ButtonLink to={step.href} kind="primary" big className="m-wide">
            {words.go}
          </ButtonLink>
          {other}
        </div>
      </div>
      <div className="universe-next-picture">
        <Constellation {...words.progress} label={words.picture} />
        <p className="meta">{words.below}</p>
      </div>
    </section>
  );
}
