import { useId, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { Country } from '../../contract.ts';
import type { LegalDocument, TemplateSummary } from '../../documents/contract.ts';
import { countries } from '../laws/countries.ts';
import { aims, findTemplates } from './find-templates.ts';
import { documentListKey, documentsUrl } from './keys.ts';
import { NamedTemplate } from './named-template.tsx';
import { TemplateRow } from './template-row.tsx';
import { useTemplates } from './use-documents.ts';

type Props = { caseId?: string | undefined; country?: Country | undefined };

/** So many are enough to see what there is; the rest come when somebody looks for them. */
const mostAtFirst = 8;

/** What can be prepared, by what somebody wants to do. Beginning one takes them to its first question. */
export function BeginDocument({ caseId, country: given }: Props) {
  const t = useT();
  const go = useGo();
  const id = useId();
  const { language } = useLanguage();
  const home = useProfile().settings.country;
  const [country, setCountry] = useState<Country>(given ?? (home === 'MX' ? 'MX' : 'ES'));
  const [aim, setAim] = useState<TemplateSummary['aim'] | ''>('');
  const [sought, setSought] = useState('');
  const named = useQueryParam('plantilla');
  const [isWhole, setWhole] = useState(false);
  const { data, error, refetch } = useTemplates();
  const { busy, act } = useAct(documentListKey);
  const found = data && findTemplates(data, { country, aim, sought });
  const isLong = found !== undefined && found.length > mostAtFirst && !isWhole && aim === '' && sought.trim() === '';
  const first = data?.find((template) => template.id === named);
  const begin = (template: TemplateSummary) => {
    const clientDocumentId = crypto.randomUUID();
    const asked = { clientDocumentId, templateId: template.id, title: template.name[language], caseId: caseId ?? null };
    return act(
      async () => {
        const { id: documentId } = await api.post<LegalDocument>(documentsUrl, asked);
        go(`/despacho-legal/documentos/${documentId}`);
      },
      { loudly: true },
    );
  };
  const reset = () => {
    setAim('');
    setSought('');
  };
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 className="t-head" id={id}>
        {t('despacho-legal.documents.begin')}
      </h2>
      {first && <NamedTemplate template={first} busy={busy} onBegin={() => void begin(first)} />}
      <div className="stack stack-4">
        <Seg<Country>
          hideLegend={false}
          legend={t('despacho-legal.documents.country')}
          options={countries.map((value) => ({ value, label: t(`despacho-legal.documents.countries.${value}`) }))}
          value={country}
          onChange={setCountry}
        />
        <Seg<TemplateSummary['aim'] | ''>
          hideLegend={false}
          legend={t('despacho-legal.documents.aim')}
          options={aims.map((value) => ({ value, label: t(`despacho-legal.documents.aims.${value || 'all'}`) }))}
          value={aim}
          onChange={setAim}
        />
        <div className="measure">
          <TextField
            type="search"
            spellCheck={false}
            autoComplete="off"
            label={t('despacho-legal.documents.search')}
            help={t('despacho-legal.documents.searchHelp')}
            value={sought}
            onChange={setSought}
          />
        </div>
      </div>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {found && (
        <p className="meta" role="status">
          {t('despacho-legal.documents.found', { count: found.length })}
        </p>
      )}
      {found?.length === 0 && (
        <EmptyState title={t('despacho-legal.documents.noTemplates')} text={t('despacho-legal.documents.noTemplatesText')}>
          <Button onClick={reset}>{t('despacho-legal.documents.showAll')}</Button>
        </EmptyState>
      )}
      {found && found.length > 0 && (
        <ul className="rows">
          {(isLong ? found.slice(0, mostAtFirst) : found).map((template) => (
            <TemplateRow key={template.id} template={template} busy={busy} onBegin={() => void begin(template)} />
          ))}
        </ul>
      )}
      {isLong && (
        <div className="u-row">
          <Button onClick={() => setWhole(true)}>{t('despacho-legal.documents.seeAll', { count: found.length })}</Button>
        </div>
      )}
    </section>
  );
}
