import './organisation.css';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Invited, OrganisationRole } from '#platform/organisations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';

/** Invites somebody by their address. Where no mail leaves, the link is shown once, to be handed over. */
export function InviteForm({ url, usual = 'member' }: { url: string; usual?: OrganisationRole }) {
  const t = useT();
  const client = useQueryClient();
  const textOf = useProblemText();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<OrganisationRole>(usual);
  const [problem, setProblem] = useState<string>();
  const [invited, setInvited] = useState<Invited>();
  const [isBusy, setIsBusy] = useState(false);

  async function invite(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return setProblem(t('universe.organisation.writeEmail'));
    setIsBusy(true);
    try {
      setInvited(await api.post<Invited>(url, { email, role, language: words.language() }));
      setEmail('');
      await client.invalidateQueries({ queryKey: ['universe', 'organisations'] });
    } catch (error) {
      setProblem(textOf(error));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <form className="stack universe-organisation-form" noValidate onSubmit={(event) => void invite(event)}>
      <TextField
        type="email"
        label={t('universe.organisation.email')}
        help={t('universe.organisation.emailHelp')}
        value={email}
        error={problem}
        autoComplete="off"
        onChange={(text) => {
          setEmail(text);
          setProblem(undefined);
        }}
      />
      <Seg<OrganisationRole>
        legend={t('universe.organisation.as')}
        hideLegend={false}
        value={role}
        onChange={setRole}
        options={(['member', 'manager'] as const).map((value) => ({ value, label: t(`universe.organisation.role.${value}`) }))}
      />
      <div className="u-row">
        <Button type="submit" kind="primary" icon="send" busy={isBusy}>
          {t('universe.organisation.invite')}
        </Button>
      </div>
      {invited && (
        <Callout kind="ok" role="status">
          <p>
            {t(invited.link ? 'universe.organisation.handOver' : 'universe.organisation.sent', {
              email: invited.invitation.email,
            })}
          </p>
          {invited.link && <p className="universe-organisation-link">{invited.link}</p>}
        </Callout>
      )}
    </form>
  );
}
