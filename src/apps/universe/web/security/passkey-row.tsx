import { type FormEvent, useState } from 'react';
import type { Passkey } from '#platform/auth/passkeys/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useWays, waysKey } from '#ui/session/use-ways.ts';
import { AloneForm, isLastSecond } from './alone-form.tsx';
import { FormActs } from './form-acts.tsx';
import { passkeysKey, sessionsKey } from './keys.ts';
import { WayRow } from './way-row.tsx';

/** One passkey: its name, when it was used, another name, and away with it. */
export function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const t = useT();
  const format = useFormat();
  const { data: ways } = useWays();
  const [isNaming, setNaming] = useState(false);
  const [isLast, setLast] = useState(false);
  const [name, setName] = useState(passkey.name);
  const naming = useAct(passkeysKey);
  const removing = useAct(passkeysKey, waysKey, sessionsKey);
  const url = `/api/auth/passkeys/${passkey.id}`;
  const about = <span className="sr"> {passkey.name}</span>;

  async function rename(event: FormEvent): Promise<void> {
    event.preventDefault();
    const before = passkey.name;
    if (!name.trim()) return;
    const done = {
      text: t('universe.security.passkeys.renamed', { name: name.trim() }),
      undo: () => api.patch(url, { name: before }),
    };
    if (await naming.act(() => api.patch(url, { name: name.trim() }), { done })) setNaming(false);
  }
  const remove = () =>
    removing.act(
      async () => {
        await api.delete(url);
        // The row takes its button with it.
        document.getElementById('universe-ways')?.focus({ preventScroll: true });
      },
      { done: { text: t('universe.security.passkeys.removed', { name: passkey.name }) }, loudly: true },
    );

  return (
    <WayRow
      icon="key-round"
      title={passkey.name}
      text={
        passkey.lastUsedAt
          ? t('universe.security.passkeys.used', { date: format.date(passkey.lastUsedAt) })
          : t('universe.security.passkeys.created', { date: format.date(passkey.createdAt) })
      }
      acts={
        !isNaming &&
        !isLast && (
          <>
            <Button
              onClick={() => {
                setName(passkey.name);
                setNaming(true);
              }}
            >
              {t('ui.rename')}
              {about}
            </Button>
            <Button busy={removing.busy} onClick={() => (ways && isLastSecond(ways) ? setLast(true) : void remove())}>
              {t('universe.security.remove')}
              {about}
            </Button>
          </>
        )
      }
    >
      {isLast && (
        <AloneForm
          passkeyId={passkey.id}
          done={t('universe.security.passkeys.removed', { name: passkey.name })}
          onDone={() => setLast(false)}
          onCancel={() => setLast(false)}
        />
      )}
      {isNaming && (
        <form className="stack" onSubmit={(event) => void rename(event)} noValidate>
          <TextField
            label={t('universe.security.passkeys.label')}
            error={naming.text}
            value={name}
            onChange={setName}
            maxLength={60}
            autoComplete="off"
            autoFocus
          />
          <FormActs busy={naming.busy} act={t('ui.save')} onCancel={() => setNaming(false)} />
        </form>
      )}
    </WayRow>
  );
}
