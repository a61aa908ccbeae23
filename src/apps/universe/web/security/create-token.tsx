import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { NewApiToken } from '#platform/auth/api-tokens/contract.ts';
import { type Scope, scopes } from '#platform/auth/api-tokens/core/scopes.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { CopyButton } from './copy-button.tsx';
import { FormActs } from './form-acts.tsx';
import { apiTokensKey } from './keys.ts';

const lengths = ['30', '90', '365'] as const;

/** A new key for a program: its name, what it may do, until when. The key itself is shown once. */
export function CreateToken({ onDone }: { onDone(): void }) {
  const t = useT();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>([]);
  const [days, setDays] = useState<(typeof lengths)[number]>('90');
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<NewApiToken>();
  const { busy, error, act } = useAct(apiTokensKey);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || chosen.length === 0) return;
    await act(async () => {
      const asked = { name: name.trim(), scopes: chosen, days: Number(days) };
      setMade(await api.post<NewApiToken>('/api/auth/api-tokens', asked));
    });
  }

  if (made) return <MadeToken token={made.token} onDone={onDone} />;
  return (
    <form className="card stack stack-5" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('universe.security.tokens.name')}
        help={t('universe.security.tokens.nameHelp')}
        error={isTried && !name.trim() ? t('universe.security.tokens.nameMissing') : undefined}
        value={name}
        onChange={setName}
        maxLength={60}
        autoComplete="off"
        autoFocus
        required
      />
      <CheckGroup
        legend={t('universe.security.tokens.scopes')}
        error={isTried && chosen.length === 0 ? t('universe.security.tokens.scopesMissing') : undefined}
        columns={2}
        options={scopes.map((scope) => ({ value: scope, label: t(`universe.security.tokens.scope.${scope}`) }))}
        value={chosen}
        onChange={setChosen}
      />
      <Seg<(typeof lengths)[number]>
        legend={t('universe.security.tokens.days')}
        hideLegend={false}
        options={lengths.map((value) => ({ value, label: t(`universe.security.tokens.for.${value}`) }))}
        value={days}
        onChange={setDays}
      />
      {error !== undefined && <ProblemNotice error={error} />}
      <FormActs busy={busy} act={t('universe.security.tokens.act')} onCancel={onDone} />
    </form>
  );
}

function MadeToken({ token, onDone }: { token: string; onDone(): void }) {
  const t = useT();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card stack" aria-labelledby="universe-new-token">
      <h3 id="universe-new-token" ref={title} tabIndex={-1}>
        {t('universe.security.tokens.made')}
      </h3>
      <Callout kind="warn">
        <p>{t('universe.security.tokens.once')}</p>
      </Callout>
      <p className="universe-secret">
        <code>{token}</code>
      </p>
      <div className="u-row">
        <CopyButton text={token} label={t('universe.security.tokens.copy')} />
      </div>
      <div className="u-row">
        <Button
          kind="primary"
          onClick={() => {
            document.getElementById('universe-tokens')?.focus({ preventScroll: true });
            onDone();
          }}
        >
          {t('universe.security.tokens.kept')}
        </Button>
      </div>
    </section>
  );
}
