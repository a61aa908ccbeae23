import './scenarios.css';
import '../rehearsal/rehearsal.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import type { Preparation } from '../../contract.ts';
import { scenariosKey } from '../keys.ts';
import { PersonaFace } from '../rehearsal/persona-face.tsx';
import { QuotedText } from '../review/quoted-text.tsx';
import { SessionAway } from '../session/session-away.tsx';
import { BeginForm } from './begin-form.tsx';

/** All that is good to know before a rehearsal begins, and how to stop it (a11y/P3). */
export function Page() {
  const t = useT();
  const id = useParam('scenarioId');
  const { data, error, refetch } = useQuery({
    queryKey: [...scenariosKey, id],
    queryFn: ({ signal }) => api.get<Preparation>(`/api/comunicacion-social/scenarios/${encodeURIComponent(id)}`, signal),
    refetchOnMount: 'always',
    retry: false,
  });
  usePageTitle(data?.title);
  if (!data) return <SessionAway title={t('comunicacion-social.prepare')} error={error} onRetry={() => void refetch()} />;
  const { title, language, domain, situation, persona, mayVary, sensory, directIsFine, skills } = data;
  const { name, relation, manner, face } = persona;
  return (
    <>
      <header className="title">
        <p className="meta">
          {t('comunicacion-social.preparing.where', { domain: t(`comunicacion-social.domain.${domain}`).toLocaleLowerCase() })}
        </p>
        <h1 lang={language}>{title}</h1>
        <p>{t('comunicacion-social.preparing.lead')}</p>
      </header>
      <div className="cols">
        <div className="stack stack-6">
          <Part title={t('comunicacion-social.preparing.what')}>
            <p className="measure" lang={language}>
              {situation}
            </p>
          </Part>
          <Part title={t('comunicacion-social.preparing.who')}>
            <div className="practice-persona">
              <PersonaFace face={face} />
              <div lang={language}>
                <b>{t('comunicacion-social.person', { name, relation })}</b>
                <p className="muted">{manner}</p>
              </div>
            </div>
          </Part>
          <Part title={t('comunicacion-social.preparing.mayVary')}>
            <ul className="list measure" lang={language}>
              {mayVary.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Part>
          {sensory !== null && (
            <Part title={t('comunicacion-social.preparing.sensory')}>
              <p className="measure" lang={language}>
                {sensory}
              </p>
            </Part>
          )}
          <Part title={t('comunicacion-social.preparing.direct')}>
            <p lang={language}>
              <QuotedText text={directIsFine} />
            </p>
          </Part>
          <Callout icon="hand" title={t('comunicacion-social.preparing.stop')}>
            <p>{t('comunicacion-social.preparing.stopText')}</p>
          </Callout>
          <BeginForm scenario={data} />
        </div>
        <aside className="stack stack-5 practice-before" data-secondary aria-label={t('comunicacion-social.preparing.aside')}>
          <Part title={t('comunicacion-social.preparing.practised')}>
            <ul className="u-row u-row-2">
              {skills.map((skill) => (
                <li key={skill} className="tag tag--app">
                  {t(`comunicacion-social.skill.${skill}`)}
                </li>
              ))}
            </ul>
          </Part>
        </aside>
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack stack-2">
      <h2 className="t-lead">{title}</h2>
      {children}
    </section>
  );
}
