import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HandoffIntent } from '#platform/handoffs/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { FixedHelp } from '#ui/session/on-demand/fixed-help.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { mostLineCharacters, mostSummaryLines } from '../../core/kept-limits.ts';
import { TakeLines } from './take-lines.tsx';
import type { SummaryLine } from './use-summary-lines.ts';
import { useTake } from './use-take.ts';

/** What is rehearsed elsewhere is chosen there, and gets none of these lines. */
const withoutLines = 'practise';

/** Taking something of this to another part of the product: exactly these words, as the person leaves them, and nothing else. */
export function TakePart({ lines, forgets }: { lines: readonly SummaryLine[]; forgets: boolean }) {
  const t = useT();
  const { language } = useLanguage();
  const [texts, setTexts] = useState<Record<number, string>>({});
  const [off, setOff] = useState<readonly number[]>([]);
  const [own, setOwn] = useState('');
  const { take, busy, error, fixed, goOn } = useTake();
  const { data } = useQuery({
    queryKey: ['handoffs', 'intents', 'spoiler-alert', language],
    queryFn: ({ signal }) => api.get<{ items: HandoffIntent[] }>('/api/handoffs/intents?from=spoiler-alert', signal),
    staleTime: 5 * 60_000,
  });
  const intents = data?.items.filter(({ source }) => source === 'chat-summary') ?? [];
  if (intents.length === 0) return null;

  const wanted = lines.flatMap(({ label, text }, at) => {
    const shown = texts[at] ?? text;
    return off.includes(at) || shown.trim() === '' ? [] : [{ at, label, text: shown, written: shown !== text }];
  });
  const ownLines = own.trim() === '' ? [] : [{ label: t('spoiler-alert.map.take.own'), text: own, written: true }];
  const most = mostSummaryLines - ownLines.length;
  const left = wanted.slice(most).map(({ at }) => at);
  const chosen = [...wanted.slice(0, most).map(({ at: _at, ...line }) => line), ...ownLines];
  const written = [...wanted, ...ownLines].map(({ text }) => text).join('\n');
  const nothing = { label: t('spoiler-alert.map.take.practise'), text: t('spoiler-alert.map.take.practiseText'), written: false };
  return (
    <section className="stack stack-4 spoiler-measure" aria-labelledby="spoiler-take">
      <h2 className="t-head" id="spoiler-take">
        {t('spoiler-alert.map.take.title')}
      </h2>
      {fixed && (
        <>
          <FixedHelp text={fixed.text} helpLines={fixed.helpLines} isLast={false} onReach={() => undefined} />
          <p>{t('spoiler-alert.map.take.stillHere')}</p>
          <div className="u-row">
            <Button kind="quiet" onClick={goOn}>
              {t('spoiler-alert.map.take.goOn')}
            </Button>
          </div>
        </>
      )}
      <p>{t('spoiler-alert.map.take.text')}</p>
      {forgets && <p>{t('spoiler-alert.map.doing.forgets')}</p>}
      {left.length > 0 && <p role="status">{t('spoiler-alert.map.take.most', { count: mostSummaryLines })}</p>}
      <TakeLines {...{ lines, texts, off, left, setTexts, setOff }} />
      <TextField
        label={t('spoiler-alert.map.take.own')}
        help={t('spoiler-alert.map.take.ownHelp')}
        multiline
        rows={3}
        maxLength={mostLineCharacters}
        value={own}
        onChange={setOwn}
      />
      {error !== undefined && <ProblemNotice error={error} title={t('spoiler-alert.map.take.failed')} />}
      <div className="u-row btns">
        {intents.map(({ intent, label }) => (
          <Button
            key={intent}
            icon="arrow-right"
            busy={busy === intent}
            disabledReason={chosen.length === 0 && intent !== withoutLines ? t('spoiler-alert.map.take.nothing') : undefined}
            onClick={() => void take(intent, intent === withoutLines ? [nothing] : chosen, written)}
          >
            {label}
          </Button>
        ))}
      </div>
      {intents.some(({ intent }) => intent === withoutLines) && <p className="meta">{t('spoiler-alert.map.take.noLines')}</p>}
      <p className="meta">{t('spoiler-alert.map.take.then')}</p>
    </section>
  );
}
