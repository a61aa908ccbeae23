import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import type { IconName } from '#ui/primitives/icon-paths.ts';
import { LinkRow } from '#ui/primitives/link-row.tsx';

type Props = { cardsDue: number | undefined; goals: number | undefined };

/** The other pages of this app, each with what it is for. */
export function OtherPages({ cardsDue, goals }: Props) {
  const t = useT();
  const cardsText = t(`comunicacion-social.today.${cardsDue === 0 ? 'cardsNone' : 'cardsText'}`);
  const cards = cardsDue ? t('comunicacion-social.today.cardsDue', { count: cardsDue }) : cardsText;
  const mine = goals ? t('comunicacion-social.today.goalsHere', { count: goals }) : t('comunicacion-social.today.goalsText');
  const pages: { to: string; icon: IconName; name: string; text: string }[] = [
    { to: 'tarjetas', icon: 'copy', name: 'cards', text: cards },
    { to: 'situaciones', icon: 'list', name: 'scenarios', text: t('comunicacion-social.today.scenariosText') },
    { to: 'ensayos', icon: 'history', name: 'rehearsals', text: t('comunicacion-social.today.rehearsalsText') },
    { to: 'vida-real', icon: 'house', name: 'realLife', text: t('comunicacion-social.today.realLifeText') },
    { to: 'metas', icon: 'star', name: 'goals', text: mine },
    { to: 'progreso', icon: 'activity', name: 'progress', text: t('comunicacion-social.today.progressText') },
    { to: 'voz', icon: 'mic', name: 'myVoice', text: t('comunicacion-social.today.myVoiceText') },
  ];
  return (
    <section className="sec" aria-labelledby="practice-pages">
      <h2 className="t-lead" id="practice-pages">
        {t('comunicacion-social.today.pages')}
      </h2>
      <ul className="rows rows--card">
        {pages.map(({ to, icon, name, text }) => (
          <li key={to}>
            <LinkRow
              to={`/comunicacion-social/${to}`}
              mark={<Icon name={icon} className="practice-page-icon" />}
              name={t(`comunicacion-social.${name}`)}
            >
              <span className="meta">{text}</span>
            </LinkRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
