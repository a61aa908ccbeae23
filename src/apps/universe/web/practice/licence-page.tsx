import './practice.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { professions } from '#platform/organisations/core/professions.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { countries } from '../../core/guess-country.ts';
import type { Licence } from '../../server/practice/contract.ts';
import { practiceKey } from '../keys.ts';
import { PracticeHead } from './practice-head.tsx';

const url = '/api/universe/practice/licence';
const key = [...practiceKey, 'licence'];

/** A professional says what they are, and asks to have it checked. */
export function Page() {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<Licence>(url, signal),
  });
  return (
    <>
      <PracticeHead current="licence" lead={t('universe.practice.licence.lead')} />
      {isPending && <Loading text={t('universe.sharing.loading')} />}
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && <LicenceForm licence={data} />}
    </>
  );
}

function LicenceForm({ licence }: { licence: Licence }) {
  const t = useT();
  const client = useQueryClient();
  const { busy, error, act } = useAct();
  const [profession, setProfession] = useState<string>(licence.profession ?? '');
  const [country, setCountry] = useState(licence.country ?? '');
  const [number, setNumber] = useState(licence.licenceNumber ?? '');
  const [authority, setAuthority] = useState(licence.licenceAuthority ?? '');
  const [wasSent, setWasSent] = useState(false);
  const say = (text: string) => (wasSent && !text.trim() ? t('universe.practice.licence.missing') : undefined);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasSent(true);
    if (!profession || !country || !number.trim() || !authority.trim()) return;
    const said = { profession, country, licenceNumber: number.trim(), licenceAuthority: authority.trim() };
    await act(async () => void client.setQueryData(key, await api.put<Licence>(url, said)));
  }

  return (
    <form className="stack stack-5 universe-practice-form" onSubmit={(event) => void send(event)} noValidate>
      <Callout kind={licence.status === 'verified' ? 'ok' : 'note'} role="status">
        <p>{t(`universe.practice.licence.status.${licence.status}`)}</p>
        {licence.reason && <p>{t('universe.practice.licence.reason', { reason: licence.reason })}</p>}
        {licence.status !== 'unchecked' && <p>{t('universe.practice.licence.again')}</p>}
      </Callout>
      <Field label={t('universe.practice.licence.profession')} error={say(profession)}>
        {(control) => (
          <select {...control} className="input" value={profession} onChange={({ target }) => setProfession(target.value)}>
            <option value="">{t('universe.practice.licence.choose')}</option>
            {professions.map((one) => (
              <option key={one} value={one}>
                {t(`universe.sharing.profession.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('universe.practice.licence.country')} error={say(country)}>
        {(control) => (
          <select {...control} className="input" value={country} onChange={({ target }) => setCountry(target.value)}>
            <option value="">{t('universe.practice.licence.choose')}</option>
            {countries.map((one) => (
              <option key={one} value={one}>
                {t(`universe.settings.country.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={t('universe.practice.licence.number')}
        value={number}
        maxLength={60}
        autoComplete="off"
        error={say(number)}
        onChange={setNumber}
      />
      <TextField
        label={t('universe.practice.licence.authority')}
        help={t('universe.practice.licence.authorityHelp')}
        value={authority}
        maxLength={200}
        error={say(authority)}
        onChange={setAuthority}
      />
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="u-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t('universe.practice.licence.send')}
        </Button>
      </div>
    </form>
  );
}
