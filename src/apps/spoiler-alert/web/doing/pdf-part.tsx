import { type FormEvent, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { PasswordField } from '#ui/primitives/password-field.tsx';
import type { Read } from '../../core/map/week-of-places.ts';
import type { People } from '../map/use-people.ts';
import type { ReadingHere } from '../reading/use-reading.ts';
import { usePdfParts } from './use-pdf-parts.ts';
import type { SummaryLine } from './use-summary-lines.ts';

const shortest = 8;
const fileName = 'notas.pdf';
type Wrong = { first?: string; second?: string };

/** A copy to keep: a PDF that only a password opens, made here. Nothing of it is sent. */
export function PdfPart(props: { here: ReadingHere; reading: Read; people: People; lines: readonly SummaryLine[] }) {
  const t = useT();
  const { patterns } = props.reading;
  const [quoted, setQuoted] = useState<string[]>([]);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const [state, setState] = useState<'making' | 'saved' | 'failed'>();
  const form = useRef<HTMLFormElement>(null);
  const partsOf = usePdfParts(props);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'making') return;
    const found: Wrong = {};
    if (first.length < shortest) found.first = t('spoiler-alert.map.pdf.short', { count: shortest });
    else if (first !== second) found.second = t('spoiler-alert.map.pdf.differ');
    setWrong(found);
    if (found.first || found.second) {
      form.current?.querySelectorAll<HTMLElement>('.ui-password input')[found.first ? 0 : 1]?.focus();
      return;
    }
    setState('making');
    try {
      const { makePdf } = await import('./make-pdf.ts');
      const file = await makePdf(await partsOf(quoted), first);
      save(file);
      setFirst('');
      setSecond('');
      setState('saved');
    } catch {
      setState('failed');
    }
  };

  return (
    <section className="stack stack-4 spoiler-measure" aria-labelledby="spoiler-pdf">
      <h2 className="t-head" id="spoiler-pdf">
        {t('spoiler-alert.map.pdf.title')}
      </h2>
      <p>{t('spoiler-alert.map.pdf.text')}</p>
      <p>{t('spoiler-alert.map.pdf.trace')}</p>
      <form className="stack stack-4" ref={form} onSubmit={(event) => void submit(event)} noValidate>
        {patterns.length > 0 && (
          <CheckGroup
            legend={t('spoiler-alert.map.pdf.quotes')}
            help={t('spoiler-alert.map.pdf.quotesHelp')}
            options={patterns.map((_, at) => ({
              value: String(at),
              label: props.lines[at]?.label ?? '',
              hint: props.lines[at]?.text,
            }))}
            value={quoted}
            onChange={setQuoted}
          />
        )}
        <PasswordField
          label={t('spoiler-alert.map.pdf.password')}
          help={t('spoiler-alert.map.pdf.passwordHelp', { count: shortest })}
          autoComplete="new-password"
          error={wrong.first}
          value={first}
          onChange={setFirst}
        />
        <PasswordField
          label={t('spoiler-alert.map.pdf.again')}
          autoComplete="new-password"
          error={wrong.second}
          value={second}
          onChange={setSecond}
        />
        <p>{t('spoiler-alert.map.pdf.lost')}</p>
        <div className="u-row">
          <Button type="submit" icon="download" busy={state === 'making'}>
            {t('spoiler-alert.map.pdf.save')}
          </Button>
        </div>
        <p role="status">{state && t(`spoiler-alert.map.pdf.${state}`, { name: fileName })}</p>
      </form>
    </section>
  );
}

/** The name tells nothing of what is in it. */
function save(file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
