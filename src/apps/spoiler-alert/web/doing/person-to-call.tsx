import { lineHref } from '#platform/safety/core/reach-links.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { useCountryHere } from '#ui/session/on-demand/use-country-here.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { useHelp } from './use-help.ts';

/** One telephone with people behind it, wherever somebody is in the app. */
export function PersonToCall() {
  const t = useT();
  const country = useCountryHere();
  const [line] = useHelp(useProfile().settings.country);
  return (
    <Callout kind="note" icon="phone" title={t('spoiler-alert.map.person.title')}>
      {line ? (
        <p>
          {t('spoiler-alert.map.person.line', { name: line.name, country })}{' '}
          <a className="inline spoiler-phone" href={lineHref(line)}>
            {line.phone}
          </a>
          . {line.cost}, {line.hours}.
        </p>
      ) : (
        <p>{t('spoiler-alert.map.person.none')}</p>
      )}
    </Callout>
  );
}
