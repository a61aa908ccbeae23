import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Country } from '../../contract.ts';
import { countries } from '../laws/countries.ts';
import { SearchProgress } from './search-progress.tsx';
import type { useAsk } from './use-ask.ts';

const most = 2000;
// What checks the spelling for a browser may send the words elsewhere.
const unsent = { spellCheck: false, autoComplete: 'off', autoCorrect: 'off', maxLength: most } as const;
const examples = ['first', 'second', 'third'] as const;

/** The question, its country, and examples for whoever does not know how to begin. */
export function AskForm({ ask }: { ask: ReturnType<typeof useAsk> }) {
  const t = useT();
  const { question, country, busy, error, reply } = ask;
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    if (question.trim()) return void ask.ask();
    setMissing(true);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  const write = (text: string) => {
    setMissing(false);
    ask.write(text);
  };
  const clear = () => {
    ask.clear();
    field.current?.focus();
    announce(t('despacho-legal.laws.ask.cleared'));
  };
  const stop = () => {
    ask.stop();
    field.current?.focus();
    announce(t('despacho-legal.laws.ask.cancelled'));
  };
  return (
    <form className="stack stack-5 law-form" onSubmit={submit}>
      <TextField
        multiline
        {...unsent}
        rows={4}
        label={t('despacho-legal.laws.ask.question')}
        help={t('despacho-legal.laws.ask.questionHelp')}
        error={isMissing && !question.trim() ? t('despacho-legal.laws.ask.missing') : undefined}
        value={question}
        onChange={write}
        onKeyDown={onKeyDown}
        textareaRef={field}
      />
      <Seg<Country | ''>
        hideLegend={false}
        legend={t('despacho-legal.laws.ask.country')}
        options={countries.map((value) => ({ value, label: t(`despacho-legal.laws.country.${value}`) }))}
        value={country ?? ''}
        onChange={(value) => value && ask.choose(value)}
      />
      {error !== undefined && <ProblemNotice error={error} retry={() => submit()} />}
      <div className="u-row">
        <Button kind={reply?.outcome === 'handoff_human' ? 'line' : 'primary'} type="submit" icon="search" busy={busy}>
          {t(busy ? 'despacho-legal.laws.ask.searching' : 'despacho-legal.laws.ask.submit')}
        </Button>
        {busy && (
          <Button kind="quiet" icon="x" onClick={stop}>
            {t('despacho-legal.laws.ask.cancel')}
          </Button>
        )}
        {!busy && question !== '' && (
          <Button kind="quiet" icon="x" onClick={clear}>
            {t('despacho-legal.laws.ask.clear')}
          </Button>
        )}
      </div>
      {busy && <SearchProgress />}
      {question === '' && (
        <div className="stack stack-2">
          <h2 className="t-lead">{t('despacho-legal.laws.ask.examples')}</h2>
          <ul className="stack stack-2" lang="es">
            {examples.map((name) => {
              const example = t(`despacho-legal.laws.ask.example.${country ?? 'ES'}.${name}`);
              return (
                <li key={name}>
                  <Button
                    start
                    onClick={() => {
                      write(example);
                      field.current?.focus();
                    }}
                  >
                    {example}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </form>
  );
}
