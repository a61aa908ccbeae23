import { useId } from 'react';
import type { Handoff } from '#platform/handoffs/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { HandoffPath } from './handoff-path.tsx';
import { useHandoffDecision } from './use-handoff-decision.ts';

/** What was decided: what travelled, to the letter, or that nothing did. */
export function HandoffDecided({ handoff }: { handoff: Handoff }) {
  const t = useT();
  const id = useId();
  const format = useFormat();
  const { restore, doing, failure } = useHandoffDecision(handoff);
  const { status, sent, href, back, decidedAt } = handoff;
  const [from, to] = [handoff.from.name, handoff.to.name];
  const isAccepted = status === 'accepted';
  const title = t(isAccepted ? 'universe.handoff.accepted.title' : 'universe.handoff.declined.title', { to });

  return (
    <div className="universe-handoff">
      <header className="title">
        <h1>{title}</h1>
        {isAccepted ? (
          decidedAt && <p>{t('universe.handoff.accepted.when', { day: format.day(decidedAt), time: format.time(decidedAt) })}</p>
        ) : (
          <p>{t('universe.handoff.declined.text', { from })}</p>
        )}
      </header>
      {isAccepted && <HandoffPath {...handoff} />}
      {isAccepted && (
        <section className="universe-handoff-what" aria-labelledby={`${id}-travelled`}>
          <h2 className="t-lead" id={`${id}-travelled`}>
            {t('universe.handoff.accepted.travelled')}
          </h2>
          {sent && sent.length > 0 ? (
            <ul>
              {sent.map((item) => (
                <li key={item.id}>
                  <b>{item.label}</b>
                  <p className="universe-handoff-text">{item.text}</p>
                </li>
              ))}
            </ul>
          ) : (
            <p className="universe-handoff-nothing">{t('universe.handoff.accepted.nothing')}</p>
          )}
        </section>
      )}
      {failure && <ProblemNotice error={failure.error} />}
      <div className="u-row btns">
        {isAccepted && href && (
          <ButtonLink kind="primary" to={href}>
            {t('universe.handoff.accepted.open', { to })}
          </ButtonLink>
        )}
        {!isAccepted && (
          <Button kind="primary" busy={doing === 'restoring'} onClick={() => void restore()}>
            {t('universe.handoff.declined.again')}
          </Button>
        )}
        {back && (
          <ButtonLink kind="quiet" to={back}>
            {t('universe.handoff.back', { from })}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
