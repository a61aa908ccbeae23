import { type FormEvent, useRef, useState } from 'react';
import type { Invited, Relation } from '#platform/consent/grants/contract.ts';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { whatIsMissing } from '../../core/what-is-missing.ts';
import { ConsentText } from './consent-text.tsx';
import { useDecide } from './use-decide.ts';
import { useScopeName } from './use-scope-name.ts';

const relations = ['professional', 'supporter'] as const;
const dayChoices = [30, 90, 180, 365] as const;

type Props = { access: Consent; scopes: readonly string[]; onInvited(invited: Invited): void };

/** Who is let in, what they see and until when. Nothing is chosen beforehand, and nothing is lost when something is missing. */
export function InviteForm({ access, scopes, onInvited }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const scopeName = useScopeName();
  const decide = useDecide();
  const form = useRef<HTMLFormElement>(null);
  // One id for one invitation, however often it has to be sent.
  const [id] = useState(() => crypto.randomUUID());
  const [relation, setRelation] = useState<Relation | null>(null);
  const [label, setLabel] = useState('');
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [days, setDays] = useState(90);
  const [agrees, setAgrees] = useState<'yes'[]>([]);
  const [wasSent, setWasSent] = useState(false);
  const { busy, error, act } = useAct();

  const missing = whatIsMissing({ relation, label, email, chosen, agrees: access.granted || agrees.length > 0 });
  const sayMissing = (part: string) => (wasSent && missing.has(part) ? t(`universe.invite.missing.${part}`) : undefined);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasSent(true);
    if (missing.size > 0) {
      requestAnimationFrame(() => focusFirstWrong(form.current));
      return;
    }
    const to = email.trim() ? { email: email.trim() } : {};
    await act(async () => {
      if (!access.granted) await decide(access, true);
      const invitation = { id, relation, label, scopes: chosen, days, language, ...to };
      onInvited(await api.post<Invited>('/api/user/grants', invitation));
    });
  }

  return (
    <form className="stack stack-6 universe-form" ref={form} onSubmit={(event) => void send(event)} noValidate>
      <ChoiceGroup<Relation>
        legend={t('universe.invite.relation')}
        options={relations.map((value) => ({
          value,
          label: t(`universe.sharing.relation.${value}`),
          hint: t(`universe.sharing.relation.${value}Hint`),
        }))}
        value={relation}
        error={sayMissing('relation')}
        onChange={setRelation}
        columns={2}
      />
      <TextField
        label={t('universe.invite.label')}
        help={t('universe.invite.labelHelp')}
        value={label}
        maxLength={100}
        autoComplete="off"
        error={sayMissing('label')}
        onChange={setLabel}
      />
      <TextField
        label={t('universe.invite.email')}
        help={t('universe.invite.emailHelp')}
        type="email"
        autoComplete="off"
        optional
        value={email}
        error={sayMissing('email')}
        onChange={setEmail}
      />
      <CheckGroup
        legend={t('universe.invite.scopes')}
        help={t('universe.invite.scopesHelp')}
        options={scopes.map((value) => ({ value, label: scopeName(value), hint: scopeName(value, 'hint') }))}
        value={chosen}
        error={sayMissing('scopes')}
        onChange={setChosen}
        columns={2}
      />
      <Field label={t('universe.invite.days')}>
        {(control) => (
          <select {...control} className="input" value={days} onChange={({ target }) => setDays(Number(target.value))}>
            {dayChoices.map((count) => (
              <option key={count} value={count}>
                {t('universe.invite.daysOption', { count })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!access.granted && (
        <section className="card stack" aria-labelledby="universe-invite-consent">
          <h2 className="t-lead" id="universe-invite-consent">
            {t('universe.invite.consent')}
          </h2>
          <ConsentText text={access.text} />
          <CheckGroup<'yes'>
            legend={access.text.name}
            hideLegend
            options={[{ value: 'yes', label: t('universe.invite.consentBox') }]}
            value={agrees}
            error={sayMissing('consent')}
            onChange={setAgrees}
          />
        </section>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="u-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t('universe.invite.send')}
        </Button>
      </div>
      {wasSent && missing.size > 0 && (
        <Callout kind="warn" role="alert">
          <ul className="list">
            {[...missing].map((part) => (
              <li key={part}>{t(`universe.invite.missing.${part}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
    </form>
  );
}

function focusFirstWrong(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector('.error-text');
  wrong?.closest('.field, fieldset')?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
