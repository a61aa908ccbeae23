import './privacy.css';
import { useState } from 'react';
import type { Invited } from '#platform/consent/grants/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useConsents } from '#ui/session/use-consents.ts';
import { InviteForm } from './invite-form.tsx';
import { useShareable } from './use-shareable.ts';

/** A person lets somebody in: who, what, until when. What comes out of it is a link that works once. */
export function Page() {
  const t = useT();
  const consents = useConsents();
  const shareable = useShareable();
  const [invited, setInvited] = useState<Invited>();
  const error = consents.error ?? shareable.error;
  const access = consents.data?.find(({ purpose }) => purpose === 'professional-access');

  if (invited) return <Ready link={invited.link} />;
  return (
    <>
      <header className="title">
        <h1>{t('universe.privacy.inviteName')}</h1>
        <p>{t('universe.invite.lead')}</p>
      </header>
      {access && shareable.data ? (
        <InviteForm access={access} scopes={shareable.data} onInvited={setInvited} />
      ) : error ? (
        <ProblemNotice
          error={error}
          retry={() => {
            void consents.refetch();
            void shareable.refetch();
          }}
        />
      ) : (
        <Loading text={t('universe.sharing.loading')} />
      )}
    </>
  );
}

function Ready({ link }: { link: string | null }) {
  const t = useT();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ text: t('universe.invite.done.copied') });
    } catch {
      showToast({ text: t('universe.invite.done.notCopied') });
    }
  };
  return (
    <>
      <header className="title">
        <h1>{t('universe.invite.done.title')}</h1>
      </header>
      <div className="stack universe-form">
        <Callout kind="ok" role="status">
          <p>{t(`universe.invite.done.${link ? 'link' : 'mail'}`)}</p>
        </Callout>
        {link && (
          <>
            <TextField
              label={t('universe.invite.done.label')}
              value={link}
              onChange={() => undefined}
              readOnly
              multiline
              rows={3}
            />
            <div className="u-row">
              <Button kind="primary" icon="copy" onClick={() => void copy(link)}>
                {t('universe.invite.done.copy')}
              </Button>
            </div>
          </>
        )}
        <div className="u-row">
          <ButtonLink to="/universe/quien-ve-que" icon="arrow-left">
            {t('universe.invite.done.back')}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
