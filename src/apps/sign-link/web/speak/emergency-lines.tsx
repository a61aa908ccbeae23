import { useQuery } from '@tanstack/react-query';
import type { HelpLine, HelpLines } from '#platform/safety/contract.ts';
import { helpLinesUrl } from '#platform/safety/core/help-countries.ts';
import { linesHere } from '#platform/safety/core/lines-here.ts';
import { lineHref, reachLinks } from '#platform/safety/core/reach-links.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { useProfile } from '#ui/session/use-profile.ts';

/** The number for emergencies of the country its person chose, and how people who do not hear or speak reach it. It needs no network. */
export function EmergencyLines() {
  const t = useT();
  const { country } = useProfile().settings;
  const { data } = useQuery({
    queryKey: ['help-lines', country],
    queryFn: ({ signal }) => api.get<HelpLines>(helpLinesUrl(country), signal),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  });
  const told = data?.items.filter(isEmergency) ?? [];
  const lines = told.length > 0 ? told : linesHere(country).filter(isEmergency);
  return (
    <ul className="speak-lines">
      {lines.map((line) => (
        <li key={line.key ?? line.phone} className="u-row">
          <a className="btn btn--line" href={lineHref(line)}>
            <Icon name="siren" />
            {t('sign-link.speak.emergency', { number: line.phone })}
          </a>
          {reachLinks(line).map(({ channel, href, shown }) => (
            <a key={channel} className="btn btn--line" href={href}>
              {t(`sign-link.speak.reach.${channel}`, { shown })}
            </a>
          ))}
          <span className="meta">
            {line.deafAccess ? t('sign-link.speak.deafAccess', { what: line.deafAccess }) : t('sign-link.speak.noDeafAccess')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function isEmergency({ kind }: HelpLine): boolean {
  return kind === 'emergency';
}
