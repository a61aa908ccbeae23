import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { LinkRow } from '#ui/primitives/link-row.tsx';

const ways = [
  { key: 'ask', icon: 'search', to: '/despacho-legal/preguntar' },
  { key: 'deadline', icon: 'clock', to: '/despacho-legal/plazos' },
  { key: 'letters', icon: 'paperclip', to: '/despacho-legal/cartas' },
  { key: 'documents', icon: 'pencil', to: '/despacho-legal/documentos' },
  { key: 'laws', icon: 'book-open', to: '/despacho-legal/leyes' },
  { key: 'shared', icon: 'eye', to: '/despacho-legal/compartidos' },
] as const;

/** Telling what happened comes first: the rest grows from it. */
export function TellCard() {
  const t = useT();
  return (
    <section className="card card--tint stack stack-3" aria-labelledby="legal-tell">
      <h2 className="t-lead" id="legal-tell">
        {t('despacho-legal.cases.ways.tell')}
      </h2>
      <p className="measure">{t('despacho-legal.cases.ways.tellText')}</p>
      <div className="u-row">
        <ButtonLink kind="primary" icon="route" to="/despacho-legal/contar">
          {t('despacho-legal.cases.ways.tellNow')}
        </ButtonLink>
      </div>
    </section>
  );
}

/** What else can be done here, with a case or without one. */
export function WaysIn() {
  const t = useT();
  return (
    <section className="sec" aria-labelledby="legal-ways">
      <h2 id="legal-ways">{t('despacho-legal.cases.ways.title')}</h2>
      <ul className="rows">
        {ways.map(({ key, icon, to }) => (
          <li key={key}>
            <LinkRow to={to} mark={<Icon name={icon} />} name={t(`despacho-legal.cases.ways.${key}`)}>
              <span className="meta">{t(`despacho-legal.cases.ways.${key}Text`)}</span>
            </LinkRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
