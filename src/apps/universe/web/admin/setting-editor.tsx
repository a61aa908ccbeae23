import { type FormEvent, useState } from 'react';
import type { SettingSheet } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';

type Value = SettingSheet['value'];

/** One setting by its kind, what it held before, and the way back to that. */
export function SettingEditor({ setting }: { setting: SettingSheet }) {
  const t = useT();
  const format = useFormat();
  const { act, busy } = useAct(['universe', 'admin', 'settings']);
  const { key, kind, value, versions } = setting;
  const path = `/api/admin/settings/${key}`;
  const undo = () => api.post(`${path}/undo`);
  const save = (next: Value) =>
    void act(() => api.put(path, { value: next, was: value }), {
      done: { text: t('universe.admin.settings.saved'), undo },
      loudly: true,
    });
  const told = (one: Value) => (typeof one === 'boolean' ? t(one ? 'universe.admin.on' : 'universe.admin.off') : String(one));
  const label = setting.description[words.language()];

  return (
    <section className="stack universe-admin-setting" aria-label={label}>
      {kind === 'switch' ? (
        <Switch label={label} checked={value === true} disabled={busy} onChange={save} />
      ) : (
        <ValueForm setting={setting} label={label} busy={busy} onSave={save} />
      )}
      {versions.length > 0 && (
        <details className="universe-admin-history">
          <summary>{t('universe.admin.settings.history')}</summary>
          <ul className="list">
            {versions.map((version) => (
              <li key={version.changedAt}>
                {t('universe.admin.settings.held', {
                  value: told(version.value),
                  day: format.day(version.changedAt),
                  time: format.time(version.changedAt),
                })}
              </li>
            ))}
          </ul>
          <Button
            icon="undo-2"
            busy={busy}
            onClick={() => void act(undo, { done: { text: t('universe.admin.settings.undone') }, loudly: true })}
          >
            {t('universe.admin.settings.undo')}
          </Button>
        </details>
      )}
    </section>
  );
}

type FormProps = { setting: SettingSheet; label: string; busy: boolean; onSave(value: Value): void };

function ValueForm({ setting: { kind, value, min, max, usual }, label, busy, onSave }: FormProps) {
  const t = useT();
  const [text, setText] = useState(String(value));
  const [problem, setProblem] = useState<string>();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (kind === 'text') {
      onSave(text);
      return;
    }
    const number = text.trim() === '' ? Number.NaN : Number(text);
    const fits = Number.isInteger(number) && number >= (min ?? number) && number <= (max ?? number);
    if (fits) onSave(number);
    else setProblem(t('universe.admin.settings.range', { min: min ?? 0, max: max ?? 0 }));
  }

  return (
    <form className="universe-admin-form universe-admin-value" noValidate onSubmit={submit}>
      <TextField
        label={label}
        help={t('universe.admin.settings.usual', { value: String(usual) })}
        inputMode={kind === 'number' ? 'numeric' : undefined}
        value={text}
        error={problem}
        autoComplete="off"
        onChange={(next) => {
          setText(next);
          setProblem(undefined);
        }}
      />
      <div className="u-row">
        <Button type="submit" busy={busy}>
          {t('universe.admin.settings.save')}
          <span className="sr">: {label}</span>
        </Button>
      </div>
    </form>
  );
}
