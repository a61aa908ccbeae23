import { useId } from 'react';
import type { Handoff } from '#platform/handoffs/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { type Hindrance, hindranceOf, shownItems, takenItems } from '../../core/handoff-choices.ts';
import { HandoffItem } from './handoff-item.tsx';
import { HandoffPath } from './handoff-path.tsx';
import { useHandoffChoices } from './use-handoff-choices.ts';
import { useHandoffDecision } from './use-handoff-decision.ts';

/** What would travel, exactly as it would, and the three answers: take it, go without it, not now. */
export function HandoffOffer({ handoff }: { handoff: Handoff }) {
  const t = useT();
  const id = useId();
  const { choices, change, forget } = useHandoffChoices(handoff.id);
  const { accept, refuse, doing, failure } = useHandoffDecision(handoff, forget);
  const { title, stays, longest } = handoff;
  const [from, to] = [handoff.from.name, handoff.to.name];
  const items = shownItems(handoff, choices);
  const taken = takenItems(items);
  const hindrance = hindranceOf(items, longest);

  const say = (why: Hindrance): string => {
    if (why.kind === 'nothing') return t('universe.handoff.chooseFirst');
    if (why.kind === 'blank') return t('universe.handoff.blank');
    const { count, longest: most } = why;
    return t(`universe.handoff.${why.kind}`, { count, longest: most, to });
  };
  const errorOf = (itemId: string) => (hindrance && 'id' in hindrance && hindrance.id === itemId ? say(hindrance) : undefined);

  return (
    <div className="universe-handoff">
      <header className="title">
        <h1>{title}</h1>
        <p>{t('universe.handoff.lead', { from, to })}</p>
      </header>
      <HandoffPath {...handoff} />
      <section className="universe-handoff-what" aria-labelledby={`${id}-travels`}>
        <h2 className="t-lead" id={`${id}-travels`}>
          {t('universe.handoff.travels')}
        </h2>
        <ul>
          {items.map((item) => (
            <HandoffItem
              key={item.id}
              item={item}
              error={errorOf(item.id)}
              onSwitch={(isOn) => change({ on: { [item.id]: isOn } })}
              onText={(text) => change({ texts: { [item.id]: text } })}
            />
          ))}
        </ul>
      </section>
      <section className="stack stack-2" aria-labelledby={`${id}-stays`}>
        <h2 className="t-lead" id={`${id}-stays`}>
          {t('universe.handoff.stays')}
        </h2>
        <ul className="universe-handoff-stays">
          {stays.map((one) => (
            <li key={one}>
              <Icon name="lock" />
              <span>{one}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className="stack stack-3">
        {failure && (
          <ProblemNotice
            title={t(failure.during === 'refusing' ? 'universe.handoff.notRefused' : 'universe.handoff.failed')}
            error={failure.error}
          />
        )}
        <div className="u-row btns">
          <Button
            kind="primary"
            busy={doing === 'taking'}
            disabledReason={hindrance && say(hindrance)}
            onClick={() => void accept(taken)}
          >
            {t('universe.handoff.take', { count: taken.length })}
          </Button>
          <Button busy={doing === 'going'} onClick={() => void accept([])}>
            {t('universe.handoff.none')}
          </Button>
          <Button kind="quiet" busy={doing === 'refusing'} onClick={() => void refuse()}>
            {t('universe.handoff.notNow')}
          </Button>
        </div>
        <p className="meta">{t('universe.handoff.once')}</p>
      </div>
    </div>
  );
}
