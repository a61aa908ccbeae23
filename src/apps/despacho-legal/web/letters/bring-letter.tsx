import { type FormEvent, useRef, useState } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { FileDrop } from '#ui/primitives/file-drop.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Country } from '../../contract.ts';
import { countries } from '../laws/countries.ts';
import type { useReadLetter } from './use-read-letter.ts';

/** Longer than any letter; a field with more makes a page slow. */
const most = 400_000;
// What checks the spelling for a browser may send the words elsewhere.
const unsent = { spellCheck: false, autoComplete: 'off', autoCorrect: 'off', autoCapitalize: 'off', maxLength: most } as const;

type Props = { letter: ReturnType<typeof useReadLetter>; country: Country; onCountry(country: Country): void };

/** A letter comes here: as a file, or pasted. Whatever happens, what was brought stays. */
export function BringLetter({ letter, country, onCountry }: Props) {
  const t = useT();
  const { doing, draft, file } = letter;
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.trim()) return void letter.readText(draft, country);
    setEmpty(true);
    field.current?.focus();
  };
  const write = (text: string) => {
    setEmpty(false);
    letter.write(text);
  };
  if (doing.step === 'sending' || doing.step === 'reading') return <ReadingNow letter={letter} />;
  const retry = () => void (file ? letter.readFile(file, country) : submit());
  return (
    <div className="stack stack-5 measure">
      {doing.step === 'failed' && (
        <ProblemNotice
          title={t('despacho-legal.letters.bring.failed')}
          error={doing.error}
          retry={isProblem(doing.error) && doing.error.status > 0 && doing.error.status < 500 ? undefined : retry}
        />
      )}
      <p role="status">{doing.step === 'stopped' && t('despacho-legal.letters.bring.stopped')}</p>
      <Seg<Country>
        hideLegend={false}
        legend={t('despacho-legal.letters.bring.country')}
        options={countries.map((value) => ({ value, label: t(`despacho-legal.letters.country.${value}`) }))}
        value={country}
        onChange={onCountry}
      />
      <FileDrop
        accept=".pdf,.docx,.txt"
        words={{
          title: t('despacho-legal.letters.bring.file'),
          choose: t('despacho-legal.letters.bring.choose'),
          drop: t('despacho-legal.letters.bring.drop'),
          kinds: t('despacho-legal.letters.bring.kinds'),
          several: t('despacho-legal.letters.bring.several'),
          last: file && t('despacho-legal.letters.bring.last', { name: file.name }),
        }}
        onFile={(chosen) => void letter.readFile(chosen, country)}
      />
      <form className="stack stack-4" onSubmit={submit}>
        <TextField
          multiline
          {...unsent}
          rows={8}
          label={t('despacho-legal.letters.bring.paste')}
          help={t('despacho-legal.letters.bring.pasteHelp')}
          error={isEmpty && !draft.trim() ? t('despacho-legal.letters.bring.nothingYet') : undefined}
          value={draft}
          onChange={write}
          textareaRef={field}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
        <div className="u-row">
          <Button kind="primary" type="submit">
            {t('despacho-legal.letters.bring.read')}
          </Button>
          {draft !== '' && (
            <Button kind="quiet" icon="x" onClick={() => write('')}>
              {t('despacho-legal.letters.bring.clear')}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}

function ReadingNow({ letter: { doing, stop } }: Pick<Props, 'letter'>) {
  const t = useT();
  const isSending = doing.step === 'sending';
  const percent = isSending ? Math.round(doing.part * 100) : 0;
  const words = t(isSending ? 'despacho-legal.letters.bring.sending' : 'despacho-legal.letters.bring.reading');
  return (
    <div className="stack stack-3 measure">
      <p role="status">{words}</p>
      <div className="u-row">
        <progress className="grow" aria-label={words} max={100} value={isSending ? percent : undefined} />
        {isSending && <span className="meta nums">{t('despacho-legal.letters.bring.part', { count: percent })}</span>}
      </div>
      <div className="u-row">
        <Button icon="square" onClick={stop}>
          {t('despacho-legal.letters.bring.stop')}
        </Button>
      </div>
    </div>
  );
}
