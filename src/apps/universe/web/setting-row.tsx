import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { optionOf, type Question, settingOf } from '../core/questions.ts';
import { ThemeChoices } from './theme-choices.tsx';

type Props = { question: Question; settings: Settings; onChange(part: Partial<Settings>): void };

/** One setting in its least room: what it is called, what the chosen option means, and the options. */
export function SettingRow({ question, settings, onChange }: Props) {
  const t = useT();
  const texts = `universe.settings.${question.setting}`;
  const chosen = optionOf(question, settings);
  if (question.setting === 'theme')
    return (
      <div className="universe-set">
        <ThemeChoices compact legend={t(`${texts}.name`)} value={settings.theme} onChange={(theme) => onChange({ theme })} />
      </div>
    );
  if (question.setting === 'literal')
    return (
      <div className="universe-set">
        <Switch
          label={t(`${texts}.name`)}
          hint={t(`${texts}.${chosen}Hint`)}
          checked={settings.literal}
          onChange={(literal) => onChange({ literal })}
        />
      </div>
    );
  return (
    <div className="universe-set">
      <p className="strong" aria-hidden="true">
        {t(`${texts}.name`)}
      </p>
      <Seg
        legend={t(`${texts}.name`)}
        options={question.options.map((value) => ({ value, label: t(`${texts}.${value}`) }))}
        value={chosen}
        onChange={(option) => onChange(settingOf(question, option))}
      />
      <p className="meta">{t(question.setting === 'country' ? `${texts}.why` : `${texts}.${chosen}Hint`)}</p>
    </div>
  );
}
