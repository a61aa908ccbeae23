import '#ui/session/analysis/analysis.css';
import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { AskConsent } from '#ui/session/analysis/ask-consent.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { useSession } from '#ui/session/use-session.ts';
import type { AskedModel } from '../../reading/contract.ts';
import { chatWork } from '../reading/chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';

const lines = ['what', 'own', 'marked', 'stop'] as const;

/** A model may look too, once, where there is one and somebody wants it: what it is shown and where that goes is read first. */
export function ModelPart() {
  const t = useT();
  const { copy } = useVisit();
  const { user } = useSession();
  const { data } = useConsents({ lately: true });
  const { busy, error, act } = useAct();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<AskedModel | 'none'>();
  const outside = data?.find(({ purpose }) => purpose === 'outside-models');
  const mayAllow = outside?.inUse === true && outside.refused === undefined;
  if (copy?.phase !== 'kept') return null;
  const place = copy.modelPlace ?? (mayAllow ? 'remote' : null);
  if (!place) return null;
  const ask = () =>
    act(async () => {
      setAsked(undefined);
      setAsked((await chatWork.askModel(user?.id)) ?? 'none');
    });
  const button = (
    <div className="u-row">
      <Button busy={busy} onClick={() => void ask()}>
        {t('spoiler-alert.account.model.ask')}
      </Button>
    </div>
  );
  return (
    <section className="stack stack-3 spoiler-measure" aria-labelledby="spoiler-model">
      <h2 className="t-head" id="spoiler-model">
        {t('spoiler-alert.account.model.title')}
      </h2>
      <p>{t('spoiler-alert.account.model.lead')}</p>
      {!isOpen && (
        <div className="u-row">
          <Button aria-expanded={false} onClick={() => setOpen(true)}>
            {t('spoiler-alert.account.model.open')}
          </Button>
        </div>
      )}
      {isOpen && (
        <>
          <ul className="list">
            {[place, ...lines].map((line) => (
              <li key={line}>{t(`spoiler-alert.account.model.${line}`)}</li>
            ))}
          </ul>
          {place === 'remote' && outside ? <AskConsent consent={outside}>{button}</AskConsent> : button}
        </>
      )}
      <div role="status">
        {busy && <p>{t('spoiler-alert.account.model.asking')}</p>}
        {asked && <p>{saidOf(asked, t)}</p>}
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
    </section>
  );
}

function saidOf(asked: AskedModel | 'none', t: ReturnType<typeof useT>): string {
  if (asked === 'none') return t('spoiler-alert.account.model.none');
  const { calls, failed, added, discarded } = asked;
  if (calls === failed) return t('spoiler-alert.account.model.failed');
  const found = t(`spoiler-alert.account.model.${added > 0 ? 'found' : 'nothing'}`, { count: added });
  return discarded > 0 ? `${found} ${t('spoiler-alert.account.model.discarded', { count: discarded })}` : found;
}
