import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';

const tabs = { people: '', agenda: '/agenda', templates: '/textos', licence: '/cedula' } as const;
export type PracticeTab = keyof typeof tabs;

/** The title of the practice and the way to its parts, the same on all of them. */
export function PracticeHead({ current, lead }: { current: PracticeTab; lead: string }) {
  const t = useT();
  return (
    <header className="stack">
      <div className="title">
        <h1>{t('universe.practice.name')}</h1>
        <p>{lead}</p>
      </div>
      <nav className="tabs" aria-label={t('universe.practice.tabs')}>
        {Object.entries(tabs).map(([tab, path]) => (
          <Link key={tab} to={`/universe/consulta${path}`} current={tab === current}>
            {t(`universe.practice.tab.${tab}`)}
          </Link>
        ))}
      </nav>
    </header>
  );
}
