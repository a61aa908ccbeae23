import './privacy.css';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { GrantList } from './grant-list.tsx';
import { MyAppointments } from './my-appointments.tsx';
import { OpenLinkList } from './open-link-list.tsx';
import { PurposeSwitches } from './purpose-switches.tsx';
import { SeenList } from './seen-list.tsx';

/** Everything that others can see of a person, who saw what, and every switch about it in one place. */
export function Page() {
  const t = useT();
  const consents = useConsents();
  const access = consents.data?.find(({ purpose }) => purpose === 'professional-access');

  return (
    <>
      <header className="title">
        <h1>{t('universe.privacy.name')}</h1>
        <p>{t('universe.privacy.lead')}</p>
      </header>
      <GrantList isStopped={access !== undefined && !access.granted} />
      <OpenLinkList />
      <MyAppointments />
      <div className="cols universe-privacy-cols">
        <SeenList />
        <aside className="stack stack-5" aria-label={t('universe.privacy.purposes.title')}>
          <PurposeSwitches consents={consents} />
          <section className="stack stack-3" aria-labelledby="universe-belongings">
            <h2 className="t-lead" id="universe-belongings">
              {t('universe.privacy.data.title')}
            </h2>
            <ButtonLink to="/universe/lecturas" icon="scan-search" start>
              {t('universe.privacy.data.readings')}
            </ButtonLink>
            <ButtonLink to="/universe/edad" icon="user-round" start>
              {t('universe.birth.name')}
            </ButtonLink>
            <ButtonLink to="/universe/mis-datos" icon="download" start>
              {t('universe.privacy.data.export')}
            </ButtonLink>
            <ButtonLink to="/universe/mis-datos#borrar" kind="danger" icon="trash-2" start>
              {t('universe.privacy.data.delete')}
            </ButtonLink>
            <p className="meta">{t('universe.privacy.data.text')}</p>
          </section>
          <section className="stack stack-2" aria-labelledby="universe-to-practice">
            <h2 className="t-lead" id="universe-to-practice">
              {t('universe.privacy.practice')}
            </h2>
            <ButtonLink to="/universe/consulta" icon="users-round" start>
              {t('universe.privacy.practiceGo')}
            </ButtonLink>
          </section>
        </aside>
      </div>
    </>
  );
}
