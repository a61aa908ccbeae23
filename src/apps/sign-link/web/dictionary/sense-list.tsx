import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { SignSense } from '../../dictionary/contract.ts';

/** What a sign can mean. Where that is several things, which one is chosen first, and only that is told. */
export function SenseList({ senses }: { senses: readonly SignSense[] }) {
  const t = useT();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState('0');
  const sense = senses[Number(chosen)] ?? senses[0];
  const definition = (one: SignSense) =>
    language === 'en' ? one.definitionEn || one.definitionEs : one.definitionEs || one.definitionEn;
  return (
    <section className="stack stack-3" aria-labelledby="sign-senses">
      <h2 className="t-lead" id="sign-senses">
        {t('sign-link.dictionary.meaning')}
      </h2>
      {senses.length > 1 && (
        <ChoiceGroup
          legend={t('sign-link.dictionary.whichSense', { count: senses.length })}
          options={senses.map((one, at) => ({
            value: String(at),
            label: one.words.join(', '),
            hint: definition(one).slice(0, 120),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {sense && (
        <div className="stack stack-2" aria-live="polite">
          <p lang="es">
            <b>{sense.words.join(', ')}</b>
          </p>
          {definition(sense) && <p lang={language === 'en' && sense.definitionEn ? 'en' : 'es'}>{definition(sense)}</p>}
          {sense.examples.length > 0 && (
            <>
              <h3 className="label">{t('sign-link.dictionary.examples')}</h3>
              <ul className="list">
                {sense.examples.map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}
