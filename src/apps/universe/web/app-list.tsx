import { useT } from '#ui/i18n/use-t.ts';
import { Chip } from '#ui/primitives/chip.tsx';
import { Link } from '#ui/shell/link.tsx';
import { useCatalog } from '#ui/shell/use-catalog.ts';

/** Everything that is installed, by category; what is not installed is not announced. */
export function AppList() {
  const t = useT();
  const { top, categories } = useCatalog();
  const everywhere = top.filter(({ app }) => app !== 'universe');
  const groups = [{ id: 'everywhere', name: t('universe.home.everywhere'), entries: everywhere }, ...categories].filter(
    ({ entries }) => entries.length > 0,
  );
  return (
    <section className="sec" aria-labelledby="universe-apps">
      <div className="sec-head">
        <h2 id="universe-apps" className="t-lead" tabIndex={-1}>
          {t('universe.home.apps')}
        </h2>
      </div>
      <div className="universe-cats">
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={`universe-cat-${group.id}`}>
            <h3 id={`universe-cat-${group.id}`}>{group.name}</h3>
            <ul>
              {group.entries.map((entry) => (
                <li key={entry.to}>
                  <Link className="item universe-app" to={entry.to} data-app={entry.app}>
                    <Chip icon={entry.icon} app={entry.app} />
                    <span className="grow">
                      <b>{entry.name}</b>
                      <span className="meta">{entry.description}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
