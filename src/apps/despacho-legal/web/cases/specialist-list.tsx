import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { useBots } from '#ui/session/use-bots.ts';
import app from '../../app.ts';

/** The bots that are at home here, to talk with without a case; nothing where there are none. */
export function SpecialistList() {
  const t = useT();
  const { bots } = useBots();
  const ours = bots.filter(({ home }) => home === app.slug);
  if (ours.length === 0) return null;
  return (
    <section className="card stack stack-3" aria-labelledby="legal-specialists">
      <h2 className="t-lead" id="legal-specialists">
        {t('despacho-legal.cases.specialist.all')}
      </h2>
      <p className="meta">{t('despacho-legal.cases.specialist.allText')}</p>
      <ul className="list">
        {ours.map(({ slug, name }) => (
          <li key={slug}>
            <Link className="inline" to={`/chat/${slug}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
