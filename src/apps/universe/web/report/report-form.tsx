import { type FormEvent, useState } from 'react';
import type { IncidentKind } from '#platform/safety/oversight/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { reportsKey } from './reports-key.ts';

const kinds: readonly IncidentKind[] = ['missed-danger', 'harmful-reply', 'false-alarm', 'wrong-line', 'other'];

/** Says what happened. The text stays in the field until it was sent; sent twice by a slow network, it is one report. */
export function ReportForm() {
  const t = useT();
  const { act, busy, error } = useAct(reportsKey);
  const [id, setId] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<IncidentKind | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState<{ kind?: string; words?: string }>({});

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const without = {
      ...(kind === null && { kind: t('universe.report.choose') }),
      ...(words.trim() === '' && { words: t('universe.report.write') }),
    };
    setMissing(without);
    if (Object.keys(without).length > 0) return;
    const done = { text: t('universe.report.sent') };
    if (!(await act(() => api.post('/api/safety/incidents', { id, kind, words }), { done }))) return;
    setId(crypto.randomUUID());
    setKind(null);
    setWords('');
  }

  return (
    <form className="stack stack-5 universe-report" noValidate onSubmit={(event) => void send(event)}>
      <ChoiceGroup<IncidentKind>
        legend={t('universe.report.what')}
        value={kind}
        error={missing.kind}
        onChange={(value) => {
          setKind(value);
          setMissing(({ words: of }) => ({ words: of }));
        }}
        options={kinds.map((value) => ({ value, label: t(`universe.report.kind.${value}`) }))}
      />
      <TextField
        multiline
        maxLength={4000}
        label={t('universe.report.words')}
        help={t('universe.report.wordsHelp')}
        value={words}
        error={missing.words}
        onChange={(text) => {
          setWords(text);
          setMissing(({ kind: of }) => ({ kind: of }));
        }}
      />
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="u-row">
        <Button type="submit" kind="primary" icon="send" busy={busy}>
          {t('universe.report.send')}
        </Button>
      </div>
      <p className="meta">
        {t('universe.report.notUrgent')}{' '}
        <Link className="inline" to="/ayuda">
          {t('universe.report.helpNow')}
        </Link>
      </p>
    </form>
  );
}
