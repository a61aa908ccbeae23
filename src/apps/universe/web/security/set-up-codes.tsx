import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RecoveryCodes, TotpSetUp } from '#platform/auth/second-factor/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { waysKey } from '#ui/session/use-ways.ts';
import { CopyButton } from './copy-button.tsx';
import { FormActs } from './form-acts.tsx';

type Props = { setUp: TotpSetUp; onDone(codes: readonly string[]): void; onCancel(): void };

/** Two steps: give the secret to the app, by camera, by link or by hand; and show that the app has it. */
export function SetUpCodes({ setUp, onDone, onCancel }: Props) {
  const t = useT();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<string>();
  const { busy, text, act } = useAct(waysKey);
  const field = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const shown = missing ?? text;
  useEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isWritten = code.trim() !== '';
    setMissing(isWritten ? undefined : t('universe.security.codes.missing'));
    if (!isWritten) return;
    await act(async () => onDone((await api.post<RecoveryCodes>('/api/auth/totp/confirm', { code: code.trim() })).codes));
  }

  return (
    <form className="stack stack-5" onSubmit={(event) => void submit(event)} noValidate>
      <section className="stack" aria-labelledby="universe-codes-scan">
        <h3 id="universe-codes-scan" ref={title} tabIndex={-1}>
          {t('universe.security.codes.scan')}
        </h3>
        <p>{t('universe.security.codes.scanText')}</p>
        <img
          className="universe-qr"
          src={`data:image/svg+xml,${encodeURIComponent(setUp.qr)}`}
          alt={t('universe.security.codes.qr')}
          width={200}
          height={200}
        />
        <p>{t('universe.security.codes.byHand')}</p>
        <p className="universe-secret">
          <code>{setUp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <div className="u-row">
          <CopyButton text={setUp.secret} label={t('universe.security.codes.copySecret')} />
          <a className="btn btn--line" href={setUp.uri}>
            {t('universe.security.codes.open')}
          </a>
        </div>
      </section>
      <section className="stack" aria-labelledby="universe-codes-show">
        <h3 id="universe-codes-show">{t('universe.security.codes.show')}</h3>
        <TextField
          label={t('universe.security.codes.label')}
          help={t('universe.security.codes.labelHelp')}
          error={shown}
          value={code}
          onChange={setCode}
          inputRef={field}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          required
        />
        <FormActs busy={busy} act={t('universe.security.codes.confirm')} onCancel={onCancel} />
      </section>
    </form>
  );
}
