import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import type { LegalCase } from '../../cases/contract.ts';
import { InformationNotice } from './information-notice.tsx';
import { SpecialistLaws } from './specialist-laws.tsx';
import { SpecialistTalk } from './specialist-talk.tsx';

/** What this is, whom to ask, and the way to what the case itself says. */
export function CaseAside({ its }: { its: LegalCase }) {
  const t = useT();
  const { specialist, branch } = its;
  return (
    <aside className="stack" aria-label={t('despacho-legal.cases.help')}>
      <InformationNotice />
      <div className="card stack stack-3">
        <b>{t('despacho-legal.cases.professional.title')}</b>
        <p className="meta">{t('despacho-legal.cases.professional.text')}</p>
        <ButtonLink to={`/despacho-legal/casos/${its.id}/profesional`}>
          {t('despacho-legal.cases.professional.choose')}
        </ButtonLink>
      </div>
      <div className="card stack stack-3">
        <b>{t('despacho-legal.cases.about.title')}</b>
        <p className="meta">
          {specialist
            ? t('despacho-legal.cases.about.specialist', { name: t(`despacho-legal.cases.specialist.name.${specialist}`) })
            : t('despacho-legal.cases.about.nobody')}{' '}
          {specialist &&
            specialist === branch &&
            t('despacho-legal.cases.specialist.why', { branch: t(`despacho-legal.cases.branch.${branch}`) })}
        </p>
        <SpecialistTalk its={its} />
        <SpecialistLaws its={its} />
        <ButtonLink icon="sliders-horizontal" to={`/despacho-legal/casos/${its.id}/datos`}>
          {t('despacho-legal.cases.about.change')}
        </ButtonLink>
      </div>
    </aside>
  );
}
