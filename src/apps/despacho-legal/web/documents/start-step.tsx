import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { citedAs } from '../../core/templates/cited-as.ts';
import type { TemplateHere } from '../../documents/contract.ts';
import { KnownAnswers } from './known-answers.tsx';
import type { DocumentDraft } from './use-document-draft.ts';

type Props = { here: TemplateHere; draft: DocumentDraft; asked: number; onBegin(): void };

/** Before the first question: what the document is, to whom it goes, what it cites, and what is known already. */
export function StartStep({ here: { template, uncited }, draft, asked, onBegin }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const { country, basis } = template;
  return (
    <>
      <section className="stack stack-3 measure">
        <h2 data-step-head tabIndex={-1}>
          {t('despacho-legal.documents.start.title')}
        </h2>
        <p>{template.purpose[language]}</p>
        <dl className="stack stack-2">
          <div>
            <dt className="strong">{t('despacho-legal.documents.start.to')}</dt>
            <dd>{template.to[language]}</dd>
          </div>
          <div>
            <dt className="strong">{t('despacho-legal.documents.start.how')}</dt>
            <dd>{t('despacho-legal.documents.start.howText', { count: asked })}</dd>
          </div>
        </dl>
        <p className="meta">{t('despacho-legal.documents.start.language')}</p>
      </section>
      {(template.care || template.deadline) && (
        <Callout kind="note" title={t('despacho-legal.documents.start.care')}>
          {template.care && <p>{template.care[language]}</p>}
          {template.deadline && (
            <p>
              <Link
                className="inline"
                to={`${draft.server.caseId ? `/despacho-legal/casos/${draft.server.caseId}` : '/despacho-legal'}/plazos`}
              >
                {t('despacho-legal.documents.start.deadline')}
              </Link>
            </p>
          )}
        </Callout>
      )}
      <KnownAnswers template={template} draft={draft} />
      <section className="stack stack-3 measure">
        <h3>{t('despacho-legal.documents.start.law')}</h3>
        {basis.length === 0 && <p>{t('despacho-legal.documents.start.noLaw')}</p>}
        {basis.map(({ law, article, quote }) => (
          <figure className="stack stack-1" key={`${law} ${article}`}>
            <blockquote className="legal-document-quote" lang="es">
              {quote}
            </blockquote>
            <figcaption className="meta">
              <Link
                className="inline"
                to={`/despacho-legal/leyes/${encodeURIComponent(law)}/${encodeURIComponent(article)}?pais=${country}`}
              >
                <span lang="es">{citedAs({ law, article })}</span>
              </Link>
            </figcaption>
          </figure>
        ))}
        {uncited.length > 0 && (
          <div className="stack stack-1">
            <p>{t('despacho-legal.documents.start.uncited')}</p>
            <ul className="list">
              {uncited.map(({ law, article, reason }) => (
                <li key={`${law} ${article}`}>
                  {t(`despacho-legal.documents.start.${reason}`, { cited: citedAs({ law, article }) })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <div className="u-row">
        <Button kind="primary" big onClick={onBegin}>
          {t('despacho-legal.documents.start.begin')}
        </Button>
      </div>
    </>
  );
}
