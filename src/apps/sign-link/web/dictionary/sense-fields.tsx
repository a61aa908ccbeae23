import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { emptySense, type SenseDraft } from './sign-draft.ts';

type Props = { senses: readonly SenseDraft[]; onChange(senses: SenseDraft[]): void };
const most = 8;

/** What a sign can mean: most mean one thing, and another is a press away. */
export function SenseFields({ senses, onChange }: Props) {
  const t = useT();
  const change = (at: number, next: Partial<SenseDraft>) =>
    onChange(senses.map((sense, index) => (index === at ? { ...sense, ...next } : sense)));
  return (
    <>
      {senses.map((sense, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sense that is being written is known by its place alone
        <fieldset className="stack stack-4 dict-sense" key={at}>
          <legend className="t-lead">
            {t(senses.length > 1 ? 'sign-link.dictionary.senseNumber' : 'sign-link.dictionary.meaning', { number: at + 1 })}
          </legend>
          <TextField
            label={t('sign-link.dictionary.words')}
            help={t('sign-link.dictionary.wordsHelp')}
            value={sense.words}
            maxLength={600}
            onChange={(words) => change(at, { words })}
          />
          <TextField
            multiline
            optional
            label={t('sign-link.dictionary.definitionEs')}
            value={sense.definitionEs}
            maxLength={1000}
            onChange={(definitionEs) => change(at, { definitionEs })}
          />
          <TextField
            multiline
            optional
            label={t('sign-link.dictionary.definitionEn')}
            value={sense.definitionEn}
            maxLength={1000}
            onChange={(definitionEn) => change(at, { definitionEn })}
          />
          <TextField
            multiline
            optional
            label={t('sign-link.dictionary.examples')}
            help={t('sign-link.dictionary.examplesHelp')}
            value={sense.examples}
            maxLength={2000}
            onChange={(examples) => change(at, { examples })}
          />
          {senses.length > 1 && (
            <div className="u-row">
              <Button kind="quiet" onClick={() => onChange(senses.filter((_, index) => index !== at))}>
                {t('sign-link.dictionary.senseRemove', { number: at + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {senses.length < most && (
        <div className="u-row">
          <Button icon="plus" onClick={() => onChange([...senses, emptySense])}>
            {t('sign-link.dictionary.senseAdd')}
          </Button>
        </div>
      )}
    </>
  );
}
