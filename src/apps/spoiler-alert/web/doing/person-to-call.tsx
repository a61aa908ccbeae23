import type { HelpLineKind } from '#platform/safety/contract.ts';
import { lineHref } from '#platform/safety/core/reach-links.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { useCountryHere } from '#ui/session/on-demand/use-country-here.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { kindsHere } from './kinds-here.ts';
import { useHelp } from './use-help.ts';

/** A telephone with people behind it for each of these kinds; without a kind, the first of the country. */
export function PersonToCall({ kinds = [] }: { kinds?: readonly HelpLineKind[] }) {
  const t = useT();
  const country = useCountryHere();
  const lines = useHelp(useProfile().settings.country);
  const fitting = kindsHere(kinds, lines).flatMap((kind) => lines.find((line) => line.kind === kind) ?? []);
  const shown = fitting.length > 0 ? fitting : lines.slice(0, 1);
  return (
    <Callout kind="note" icon="phone" title={t('spoiler-alert.map.person.title')}>
      {shown.map((line) => (
        <p key={`${line.name}${line.phone}`}>
          {t('spoiler-alert.map.person.line', { name: line.name, country })}{' '}
          <a className="inline spoiler-phone" href={lineHref(line)}>
            {line.phone}
          </a>
          . {line.cost}, {line.hours}.
        </p>
      ))}
      {shown.length === 0 && <p>{t('spoiler-alert.map.person.none')}</p>}
    </Callout>
  );
}
