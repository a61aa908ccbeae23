import { type FormEvent, useRef, useState } from 'react';
import { Link } from '#ui/address/link.tsx';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { PersonalSignSummary, ShareMade } from '../../my-signs/contract.ts';
import { mySignsKey, sharesUrl } from './my-signs-keys.ts';

const dayChoices = ['7', '30', '90'] as const;
type Days = (typeof dayChoices)[number];

/** Which signs, under what title, for how long. The address is shown once, here. */
export function ShareForm({ signs }: { signs: readonly PersonalSignSummary[] }) {
  const t = useT();
  const [title, setTitle] = useState('');
  const [days, setDays] = useState<Days>('30');
  const [chosen, setChosen] = useState<string[]>([]);
  const [hasTried, setTried] = useState(false);
  const [address, setAddress] = useState<string>();
  // Sent again after a failure it is the same link.
  const id = useRef<string>(undefined);
  const { act, busy, text, error } = useAct([...mySignsKey, 'shares']);
  const isForGrownUps = isProblem(error, 'auth/not-at-your-age');
  const isNameless = title.trim() === '';
  const form = useRef<HTMLFormElement>(null);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (isNameless) return form.current?.querySelector<HTMLElement>('[data-field="title"]')?.focus();
    if (chosen.length === 0) return form.current?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
    id.current ??= crypto.randomUUID();
    const body = { clientShareId: id.current, title: title.trim(), signIds: chosen, days: Number(days) };
    await act(async () => {
      setAddress((await api.post<ShareMade>(sharesUrl, body)).address);
      id.current = undefined;
      setTitle('');
      setChosen([]);
      setTried(false);
    });
  }
  return (
    <>
      {address && <Ready address={address} />}
      <form ref={form} className="card stack stack-5" noValidate onSubmit={(event) => void send(event)}>
        <TextField
          data-field="title"
          label={t('sign-link.mySigns.shareTitle')}
          help={t('sign-link.mySigns.shareTitleHelp')}
          error={hasTried && isNameless ? t('sign-link.mySigns.shareTitleMissing') : undefined}
          value={title}
          maxLength={80}
          onChange={setTitle}
        />
        <CheckGroup
          columns={2}
          legend={t('sign-link.mySigns.shareWhich')}
          help={t('sign-link.mySigns.shareWhat')}
          {...(hasTried && chosen.length === 0 && { error: t('sign-link.mySigns.shareNone') })}
          options={signs.map((sign) => ({ value: sign.id, label: sign.content.name, hint: sign.content.meaning }))}
          value={chosen}
          onChange={setChosen}
        />
        <div className="u-row">
          <Button kind="quiet" onClick={() => setChosen(chosen.length === signs.length ? [] : signs.map((sign) => sign.id))}>
            {t(chosen.length === signs.length ? 'sign-link.mySigns.chooseNone' : 'sign-link.mySigns.chooseAll')}
          </Button>
        </div>
        <Seg<Days>
          legend={t('sign-link.mySigns.shareDays')}
          hideLegend={false}
          options={dayChoices.map((value) => ({ value, label: t('sign-link.mySigns.days', { count: Number(value) }) }))}
          value={days}
          onChange={setDays}
        />
        {isForGrownUps && (
          <Callout kind="note" role="alert" title={t('sign-link.mySigns.linkNotYet')}>
            <p>
              {t('sign-link.mySigns.linkNotYetText')} <Link to="/universe/edad">{t('sign-link.mySigns.toMyAge')}</Link>
            </p>
          </Callout>
        )}
        <FormFoot submit={t('sign-link.mySigns.makeLink')} busy={busy} text={isForGrownUps ? undefined : text} />
      </form>
    </>
  );
}

function Ready({ address }: { address: string }) {
  const t = useT();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      showToast({ text: t('sign-link.mySigns.copied') });
    } catch {
      showToast({ text: t('sign-link.mySigns.notCopied') });
    }
  };
  return (
    <Callout kind="ok" role="status" title={t('sign-link.mySigns.linkReady')}>
      <div className="stack stack-3">
        <p>{t('sign-link.mySigns.linkOnce')}</p>
        <TextField
          label={t('sign-link.mySigns.linkAddress')}
          value={address}
          readOnly
          multiline
          rows={2}
          onChange={() => undefined}
        />
        <div className="u-row">
          <Button icon="copy" onClick={() => void copy()}>
            {t('sign-link.mySigns.copy')}
          </Button>
        </div>
      </div>
    </Callout>
  );
}
