import { useGo } from '#ui/address/use-go.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { CaseStatus, LegalCase } from '../../cases/contract.ts';
import { CaseFields } from './case-fields.tsx';
import { CaseFrame, type Danger } from './case-frame.tsx';
import { useCaseActs } from './use-case-acts.ts';

const steps: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  active: ['paused', 'closed', 'archived'],
  paused: ['active', 'closed', 'archived'],
  closed: ['active', 'archived'],
  archived: ['active'],
};
const icons = { active: 'play', paused: 'pause', closed: 'check', archived: 'eye-off' } as const;

/** What a case is called, where it belongs and who goes with it; how it stands, and the way to take it away. */
export function Page() {
  return <CaseFrame tab="settings">{(its, danger) => <Settings key={its.id} its={its} danger={danger} />}</CaseFrame>;
}

function Settings({ its, danger }: { its: LegalCase; danger: Danger }) {
  const t = useT();
  const go = useGo();
  const { setStatus, remove, busy } = useCaseActs();
  return (
    <>
      <CaseFields its={its} danger={danger} />
      <section className="sec" aria-labelledby="legal-status">
        <h2 className="t-lead" id="legal-status">
          {t('despacho-legal.cases.settings.status')}
        </h2>
        <p className="muted measure">{t(`despacho-legal.cases.settings.is.${its.status}`)}</p>
        <div className="u-row">
          {steps[its.status].map((status) => (
            <Button key={status} icon={icons[status]} busy={busy} onClick={() => void setStatus(its, status)}>
              {t(`despacho-legal.cases.settings.to.${status}`)}
            </Button>
          ))}
        </div>
      </section>
      <section className="sec" aria-labelledby="legal-remove">
        <h2 className="t-lead" id="legal-remove">
          {t('despacho-legal.cases.settings.remove')}
        </h2>
        <p className="muted measure">{t('despacho-legal.cases.settings.removeText')}</p>
        <div className="u-row">
          <Button icon="trash-2" busy={busy} onClick={() => void remove(its).then((isDone) => isDone && go('/despacho-legal'))}>
            {t('despacho-legal.cases.settings.removeNow')}
          </Button>
        </div>
      </section>
    </>
  );
}
