import { type ReactNode, useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { Stars } from '#ui/primitives/stars.tsx';
import type { NextStep } from '../../core/next-step.ts';
import { useStepWords } from './use-step-words.ts';

/** A few things proposed at once, for who does not want only one. They are alike; still one button is filled, the first. */
export function NextStepChoices({ steps, other }: { steps: readonly NextStep[]; other: ReactNode }) {
  const t = useT();
  return (
    <section className="sec" aria-labelledby="universe-next">
      <div className="sec-head">
        <h2 id="universe-next" className="t-lead">
          {t('universe.home.someSteps')}
        </h2>
        {other}
      </div>
      <ul className="third fill">
        {steps.map((step, at) => (
          <li key={step.href} className="universe-cont-item">
            <Choice step={step} isFirst={at === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choice({ step, isFirst }: { step: NextStep; isFirst: boolean }) {
  const id = useId();
  const words = useStepWords()(step);
  return (
    <article className="card universe-choice" data-app={words.app} aria-labelledby={id}>
      <Chip icon={words.icon} />
      <div className="stack stack-2">
        <p className="meta">{words.from}</p>
        <h3 id={id}>{words.title}</h3>
        <p className="muted">{words.text}</p>
        {step.kind === 'step' && <Stars {...words.progress} />}
      </div>
      <ButtonLink to={step.href} kind={isFirst ? 'primary' : 'line'} wide>
        {words.go}
      </ButtonLink>
    </article>
  );
}
