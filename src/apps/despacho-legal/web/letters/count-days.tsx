import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { SpanishRegion } from '../../deadlines/contract.ts';
import type { CountLetterDays, LetterDays } from '../../letters/contract.ts';
import { RegionField } from '../deadlines/region-field.tsx';
import { useDayWords } from '../deadlines/use-day-words.ts';

type Asked = Pick<CountLetterDays, 'country' | 'length' | 'unit' | 'counts'>;
type Props = { asked: Asked; receivedAt: string | null; onReceived(day: string): void };

const aDay = /^(?:19[5-9]\d|20[0-8]\d)-\d{2}-\d{2}$/;

/** The last day of what a letter gives, counted from the day on which it was received. It is plain counting, no rule of a law. */
export function CountDays({ asked, receivedAt, onReceived }: Props) {
  const t = useT();
  const [region, setRegion] = useState<SpanishRegion | null>(null);
  return (
    <div className="card stack stack-4">
      <TextField
        type="date"
        label={t('despacho-legal.letters.count.received')}
        help={t('despacho-legal.letters.count.receivedHelp')}
        value={receivedAt ?? ''}
        min="1950-01-01"
        max="2089-12-31"
        onChange={onReceived}
      />
      {asked.country === 'ES' && asked.unit === 'days' && asked.counts !== 'natural' && (
        <RegionField value={region} onChange={setRegion} />
      )}
      {receivedAt && aDay.test(receivedAt) && <Counted asked={{ ...asked, region, receivedAt }} />}
      <p className="meta">{t('despacho-legal.letters.count.plain')}</p>
      <div className="u-row">
        <ButtonLink kind="quiet" to="/despacho-legal/plazos">
          {t('despacho-legal.letters.count.byLaw')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Counted({ asked }: { asked: CountLetterDays }) {
  const t = useT();
  const days = useDayWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['despacho-legal', 'letter-days', asked],
    queryFn: () => api.post<LetterDays>('/api/despacho-legal/letters/days', asked),
  });
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const { natural, working, safe, daysLeft, daysOff, isPlaceKnown } = data;
  const both = natural !== null && working !== null;
  return (
    <div className="stack stack-3" role="status">
      <p>
        <b>{t(both ? 'despacho-legal.letters.count.safe' : 'despacho-legal.letters.count.last', { day: days.whole(safe) })}</b>
      </p>
      {daysLeft >= 0 ? (
        <p className="meta">
          {daysLeft === 0 ? t('despacho-legal.letters.count.today') : t('despacho-legal.letters.count.left', { count: daysLeft })}
        </p>
      ) : (
        <p>{t('despacho-legal.letters.count.over')}</p>
      )}
      {both && (
        <ul className="letter-list">
          <li>{t('despacho-legal.letters.count.ifNatural', { day: days.whole(natural) })}</li>
          <li>{t('despacho-legal.letters.count.ifWorking', { day: days.whole(working) })}</li>
        </ul>
      )}
      {working !== null && (
        <>
          <p className="meta">
            {t(daysOff.length > 0 ? 'despacho-legal.letters.count.off' : 'despacho-legal.letters.count.noOff', {
              days: days.list(daysOff.map(({ date }) => date)),
            })}
          </p>
          <p className="meta">{t(isPlaceKnown ? 'despacho-legal.letters.count.town' : 'despacho-legal.letters.count.place')}</p>
        </>
      )}
    </div>
  );
}
