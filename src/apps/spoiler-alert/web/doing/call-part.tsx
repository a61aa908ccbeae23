import '#ui/session/on-demand/fixed-help.css';
import { useState } from 'react';
import type { HelpCountry, HelpLineKind } from '#platform/safety/contract.ts';
import { helpCountries } from '#platform/safety/core/help-countries.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import { CallRow } from '#ui/session/on-demand/call-row.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { useHelp } from './use-help.ts';

/** People to talk with, by country, of the kinds that fit first. The first telephone is the one filled thing of this page. */
export function CallPart({ kinds }: { kinds: readonly HelpLineKind[] }) {
  const t = useT();
  const { language } = useLanguage();
  const own = useProfile().settings.country;
  const [chosen, setChosen] = useState<HelpCountry>();
  const country = chosen ?? own;
  const lines = useHelp(country, kinds);
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <section className="stack stack-4 spoiler-measure" aria-labelledby="spoiler-call">
      <h2 className="t-head" id="spoiler-call">
        {t('spoiler-alert.map.person.title')}
      </h2>
      <p>{t('spoiler-alert.map.person.text')}</p>
      <div className="spoiler-country">
        <Field label={t('spoiler-alert.map.person.country')}>
          {(control) => (
            <select
              className="input"
              {...control}
              value={country}
              onChange={(event) => setChosen(helpCountries.find((each) => each === event.target.value))}
            >
              {helpCountries.map((each) => (
                <option key={each} value={each}>
                  {names.of(each) ?? each}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <ul className="ui-calls">
        {lines.map((line, at) => (
          <CallRow key={`${line.name}${line.phone}`} line={line} isFirst={at === 0} onReach={() => undefined} />
        ))}
      </ul>
      <p>{t('spoiler-alert.map.person.others')}</p>
    </section>
  );
}
