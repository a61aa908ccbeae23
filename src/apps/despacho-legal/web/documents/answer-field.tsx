import { useState } from 'react';
import type { Language } from '#platform/i18n/catalogs.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { readAmount } from '../../core/documents/read-amount.ts';
import type { Field, Template } from '../../core/templates/template.ts';
import type { KeptAnswers } from '../../documents/contract.ts';
import { ListField } from './list-field.tsx';

type Answer = KeptAnswers[string];
type Props = { field: Field; country: Template['country']; value: Answer | undefined; onChange(value: Answer | null): void };

// What checks the spelling for a browser may send the words elsewhere.
const unsent = { spellCheck: false, autoCorrect: 'off' } as const;
const fills: Record<string, string> = { name: 'name', email: 'email', phone: 'tel', city: 'address-level2' };

/** The control of a question, as its kind asks for. */
export function AnswerField({ field, country, value, onChange }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const question = field.question[language];
  const text = typeof value === 'string' ? value : '';
  const label = (
    <span className="t-head" data-step-head tabIndex={-1}>
      {question}
    </span>
  );
  const example =
    field.example && t('despacho-legal.documents.question.example', { example: exampleOf(field.example, language) });
  const write = (next: string) => onChange(next === '' ? null : next);
  if (field.type === 'list') {
    return (
      <ListField legend={label} help={example} value={Array.isArray(value) ? value : text ? [text] : []} onChange={onChange} />
    );
  }
  if (field.type === 'choice' || field.type === 'yes-no') {
    const options =
      field.type === 'choice'
        ? (field.options ?? []).map((option) => ({ value: option.value, label: option.label[language] }))
        : ['yes', 'no'].map((option) => ({ value: option, label: t(`despacho-legal.documents.question.${option}`) }));
    return <ChoiceGroup legend={label} options={options} value={text || null} onChange={write} />;
  }
  if (field.type === 'money')
    return <AmountField label={label} help={example} country={country} value={text} onChange={onChange} />;
  if (field.type === 'date') {
    return (
      <TextField
        type="date"
        label={label}
        optional={!field.required}
        min="1900-01-01"
        max="2200-12-31"
        value={text}
        onChange={write}
      />
    );
  }
  const isLong = field.type === 'long' || field.type === 'address';
  return (
    <TextField
      {...unsent}
      label={label}
      help={example}
      optional={!field.required}
      multiline={isLong}
      rows={field.type === 'long' ? 8 : field.type === 'address' ? 3 : undefined}
      maxLength={field.type === 'long' ? 8_000 : 500}
      autoComplete={fills[field.id] ?? 'off'}
      inputMode={field.check === 'email' ? 'email' : field.check === 'phone' ? 'tel' : undefined}
      value={text}
      onChange={write}
    />
  );
}

/** What is written goes into a Spanish text, so the example is Spanish, and says what it means. */
function exampleOf({ es, en }: NonNullable<Field['example']>, language: Language): string {
  return language === 'es' || es === en ? es : `${es} (${en})`;
}

type AmountProps = {
  label: React.ReactNode;
  help?: string;
  country: Template['country'];
  value: string;
  onChange(value: Answer | null): void;
};

/** An amount as people type it; what is kept is a number. What is no amount stays as it was typed. */
function AmountField({ label, help, country, value, onChange }: AmountProps) {
  const [typed, setTyped] = useState(country === 'ES' ? value.replace('.', ',') : value);
  const write = (next: string) => {
    setTyped(next);
    onChange(next.trim() === '' ? null : (readAmount(next, country) ?? next));
  };
  return (
    <TextField label={label} help={help} inputMode="decimal" autoComplete="off" maxLength={30} value={typed} onChange={write} />
  );
}
