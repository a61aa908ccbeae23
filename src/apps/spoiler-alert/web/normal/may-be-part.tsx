import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { isHarm } from '../../core/engine/is-harm.ts';
import type { MayBe } from '../../core/engine/read-one-message.ts';
import { stillNeeded } from '../../core/learn/context-needed.ts';
import { learnMemory } from '../learn/learn-memory.ts';
import { MarkedText } from './marked-text.tsx';
import type { Told } from './use-answer.ts';

/** One thing that the words may belong to: what they do, what is missing to know, and what else they could be. */
export function MayBePart({ may: { topic, rules, spans, strength }, told }: { may: MayBe; told: Told }) {
  const t = useT();
  const name = t(`spoiler-alert.map.sign.${topic}`);
  const known = rules.map((rule) => `spoiler-alert.why.${rule}`).filter((key) => words.has(key));
  const why = known.length > 0 ? known : [`spoiler-alert.map.why.${topic}`];
  const other = `spoiler-alert.map.other.${topic}`;
  const needed = stillNeeded(topic, { before: told.before.trim() !== '', who: told.who !== null, often: told.often !== null });
  return (
    <section className="card stack stack-4" aria-labelledby={`normal-${topic}`}>
      <h3 className="t-lead" id={`normal-${topic}`}>
        {t(isHarm(topic) ? 'spoiler-alert.normal.mayBe' : 'spoiler-alert.normal.mayProtect', { name })}
      </h3>
      <MarkedText label={t('spoiler-alert.normal.words')} text={told.text} spans={spans} />
      <div className="stack stack-2">
        <h4>{t('spoiler-alert.normal.does')}</h4>
        <ul className="list">
          {strength === 'likeness' ? (
            <li>{t('spoiler-alert.normal.likeness')}</li>
          ) : (
            why.map((key) => <li key={key}>{t(key)}</li>)
          )}
        </ul>
      </div>
      {needed.length > 0 && (
        <div className="stack stack-2">
          <h4>{t('spoiler-alert.normal.needed')}</h4>
          <ul className="list">
            {needed.map((need) => (
              <li key={need}>{t(`spoiler-alert.normal.need.${need}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {words.has(other) && (
        <div className="stack stack-2">
          <h4>{t('spoiler-alert.normal.else')}</h4>
          <p>{t(other)}</p>
        </div>
      )}
      <div className="u-row">
        <ButtonLink to="/spoiler-alert/aprender" icon="lightbulb" onClick={() => learnMemory.show({ name: 'topic', topic })}>
          {t('spoiler-alert.normal.card', { name })}
        </ButtonLink>
      </div>
    </section>
  );
}
