import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { Session } from '../../contract.ts';
import { saysStop } from '../../core/practice/says-stop.ts';
import { draftMemory } from '../session/draft-memory.ts';
import { useReopen } from '../session/use-reopen.ts';

/** A plain closing: what was done, where each turn can be looked at, and what one may do now. Stopping counts as much as finishing. */
export function RehearsalClosed({ session, takesFocus }: { session: Session; takesFocus: boolean }) {
  const t = useT();
  const reopen = useReopen();
  const { busy, act } = useAct();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, status, scenario, difficulty, turns, minutes } = session;
  const review = `/comunicacion-social/ensayo/${id}/repaso`;
  // It takes the place of the turn that was here, so the focus goes to its title; people to call come before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it comes
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const [written] = useState(() => draftMemory.read(id) ?? session.draft);
  const unsent = saysStop(written) ? '' : written.trim();
  // Nothing more is taken here; once it was seen it does not wait in this browser either.
  useEffect(() => () => draftMemory.write(id, undefined), [id]);
  return (
    <>
      <header className="title">
        <p className="meta">{scenario.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(`comunicacion-social.closed.${status}`)}
        </h1>
        <p>{t(`comunicacion-social.closed.${status}Text`)}</p>
        <p>
          {t('comunicacion-social.closed.turns', { count: turns.length })}{' '}
          {minutes !== null && minutes > 0 && t('comunicacion-social.closed.minutes', { count: minutes })}
        </p>
      </header>
      {unsent !== '' && (
        <Callout kind="note" title={t('comunicacion-social.closed.unsent')}>
          <p className="practice-wraps">{unsent}</p>
        </Callout>
      )}
      {turns.length > 0 && (
        <section className="sec" aria-labelledby="practice-closed-turns">
          <h2 className="t-lead" id="practice-closed-turns">
            {t('comunicacion-social.closed.yours')}
          </h2>
          <ul className="rows rows--card">
            {turns.map(({ index, said, reply }) => (
              <li key={index}>
                <LinkRow className="practice-wraps" to={`${review}?turno=${index + 1}`} name={reply}>
                  <span className="meta">{t('comunicacion-social.closed.after', { name: scenario.persona.name, said })}</span>
                </LinkRow>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="u-row btns">
        <ButtonLink to="/comunicacion-social" kind="primary">
          {t('comunicacion-social.toToday')}
        </ButtonLink>
        <ButtonLink to={`/comunicacion-social/situaciones/${scenario.id}?nivel=${difficulty}`}>
          {t('comunicacion-social.closed.again')}
        </ButtonLink>
        {status === 'left' && (
          <Button kind="quiet" icon="play" busy={busy} onClick={() => void act(() => reopen(session), { loudly: true })}>
            {t('comunicacion-social.closed.goOn')}
          </Button>
        )}
        <ButtonLink to="/comunicacion-social/vida-real" kind="quiet">
          {t('comunicacion-social.closed.realLife')}
        </ButtonLink>
      </div>
    </>
  );
}
