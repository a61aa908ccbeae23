import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { Session } from '../../contract.ts';

/** Where the conversation is, and how it may go on; and what is practised now. */
export function TurnMap({ session: { map, now } }: { session: Session }) {
  const t = useT();
  const id = useId();
  const said = { done: 'comunicacion-social.rehearsing.done', later: 'comunicacion-social.rehearsing.later' };
  return (
    <aside className="stack stack-5 hide-m" data-secondary aria-label={t('comunicacion-social.rehearsing.around')}>
      <section className="stack stack-2" aria-labelledby={id}>
        <h2 className="t-lead" id={id}>
          {t('comunicacion-social.rehearsing.map')}
        </h2>
        <ol className="practice-turns">
          {map.map(({ label, state }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be called the same, and none ever moves
            <li key={index} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <i />
              <span>
                {label}
                {state !== 'now' && <span className="sr">, {t(said[state])}</span>}
              </span>
            </li>
          ))}
        </ol>
        {map.some(({ state }) => state === 'later') && <p className="meta">{t('comunicacion-social.rehearsing.mapMayVary')}</p>}
      </section>
      {now.skills.length > 0 && (
        <section className="stack stack-2" aria-labelledby={`${id}-skills`}>
          <h2 className="t-lead" id={`${id}-skills`}>
            {t('comunicacion-social.rehearsing.skills')}
          </h2>
          <ul className="u-row u-row-2">
            {now.skills.map((skill) => (
              <li key={skill} className="tag tag--app">
                {t(`comunicacion-social.skill.${skill}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
