import type { ReactNode } from 'react';
import type { Settings, SomeSettings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { optionOf, type Question, settingOf } from '../../core/questions.ts';
import { SettingLevel } from './setting-level.tsx';
import { ThemeChoices } from './theme-choices.tsx';

/** More than these do not fit in a line, and are a list to open. */
const mostSideBySide = 5;

type Props = {
  question: Question;
  settings: Settings;
  onChange(part: SomeSettings): void;
  /** What else there is to know of it here: that it is different in this app, that today makes it lighter. */
  notes?: ReactNode;
};

/** One setting in its least room: what it is called, the options, and what the chosen one means. */
export function SettingRow({ question, settings, onChange, notes }: Props) {
  return (
    <div className="universe-set" data-setting={question.setting}>
      <SettingControl question={question} settings={settings} onChange={onChange} />
      {notes}
    </div>
  );
}

function SettingControl({ question, settings, onChange }: Omit<Props, 'notes'>) {
  const t = useT();
  const { setting, kind } = question;
  const texts = `universe.settings.${setting}`;
  const chosen = optionOf(question, settings);
  if (setting === 'theme')
    return <ThemeChoices compact legend={t(`${texts}.name`)} value={settings.theme} onChange={(theme) => onChange({ theme })} />;
  if (kind === 'level') return <SettingLevel settings={settings} onChange={onChange} />;
  if (kind === 'switch')
    return (
      <Switch
        label={t(`${texts}.name`)}
        hint={t(`${texts}.${chosen}Hint`)}
        checked={chosen === 'true'}
        onChange={(isOn) => onChange(settingOf(question, String(isOn)))}
      />
    );
  // A size is best told by its figure where there is little room.
  const isFigure = setting === 'size';
  const labelOf = (option: string): string => t(`${texts}.${option}${isFigure ? 'Hint' : ''}`);
  const options = question.options.map((value) => ({ value, label: labelOf(value) }));
  const choose = (option: string): void => onChange(settingOf(question, option));
  if (options.length > mostSideBySide)
    return (
      <Field label={t(`${texts}.name`)} help={t(`${texts}.why`)}>
        {(control) => (
          <select {...control} className="input" value={chosen} onChange={({ target }) => choose(target.value)}>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  return (
    <>
      <p className="strong" aria-hidden="true">
        {t(`${texts}.name`)}
      </p>
      <Seg legend={t(`${texts}.name`)} options={options} value={chosen} onChange={choose} />
      <p className="meta">{t(`${texts}.${chosen}${isFigure ? '' : 'Hint'}`)}</p>
    </>
  );
}
