import './question.css';
import type { Settings, SomeSettings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { optionOf, type Question, settingOf } from '../../core/questions.ts';
import { ThemeChoices } from './theme-choices.tsx';

type Props = { question: Question; settings: Settings; onChange(part: SomeSettings): void };

/** The options of one question. Colours are shown, the rest is said. */
export function QuestionChoices({ question, settings, onChange }: Props) {
  const t = useT();
  const texts = `universe.settings.${question.setting}`;
  if (question.setting === 'theme')
    return (
      <ThemeChoices legend={t(`${texts}.name`)} value={settings.theme} onChange={(theme) => onChange({ theme })} hideLegend />
    );
  return (
    <ChoiceGroup
      legend={t(`${texts}.name`)}
      hideLegend
      options={question.options.map((value) => ({ value, label: t(`${texts}.${value}`), hint: t(`${texts}.${value}Hint`) }))}
      value={optionOf(question, settings)}
      onChange={(option) => onChange(settingOf(question, option))}
    />
  );
}
