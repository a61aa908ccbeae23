import { type FormEvent, useState } from 'react';
import type { Passkey } from '#platform/auth/passkeys/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { waysKey } from '#ui/session/use-ways.ts';
import { FormActs } from './email-row.tsx';
import { passkeysKey, sessionsKey } from './keys.ts';
import { useSecureAct } from './use-secure-act.ts';
import { WayRow } from './way-row.tsx';

/** One passkey: its name, when it was used, another name, and away with it. */
export function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const t = useT();
  const format = useFormat();
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState(passkey.name);
  const naming = useSecureAct(passkeysKey);
  const removing = useSecureAct(passkeysKey, waysKey, sessionsKey);
  const url = `/api/auth/passkeys/${passkey.id}`;
  const about = <span className="sr"> {passkey.name}</span>;

  async function rename(event: FormEvent): Promise<void> {
    event.preventDefault();
    const before = passkey.name;
    if (!name.trim()) return;
    if (!(await naming.act(() => api.patch(url, { name: name.trim() })))) return;
    setNaming(false);
    showToast({
      text: t('universe.security.passkeys.renamed', { name: name.trim() }),
      undo: async () => void (await naming.act(() => api.patch(url, { name: before }), { loudly: true })),
    });
  }
  async function remove(): Promise<void> {
    if (!(await removing.act(() => api.delete(url), { loudly: true }))) return;
    // The row takes its button with it.
    document.getElementById('universe-ways')?.focus({ preventScroll: true });
    showToast({ text: t('universe.security.passkeys.removed', { name: passkey.name }) });
  }

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
        !isNaming && (
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
            <Button busy={removing.busy} onClick={() => void remove()}>
              {t('universe.security.remove')}
              {about}
            </Button>
          </>
        )
      }
    >
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
