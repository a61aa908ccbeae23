import { useT } from '#ui/i18n/use-t.ts';
import type { PracticeProgress } from '../../keeping/contract.ts';
import { Figure } from './figure.tsx';
import { FigureTable } from './figure-table.tsx';
import { RangeLines } from './range-lines.tsx';

type Unseen = NonNullable<PracticeProgress['unseen']>;
const percent = (share: number) => Math.round(share * 100);

/** The only number that is called progress: situations never seen before, the first ones and the last, with n and bounds. */
export function UnseenFigure({ unseen, turns }: { unseen: PracticeProgress['unseen']; turns: number }) {
  const t = useT();
  return (
    <Figure
      id="unseen"
      title={t('comunicacion-social.progressPage.unseen')}
      does={t('comunicacion-social.progressPage.unseenMeans')}
      doesNot={t('comunicacion-social.progressPage.unseenMeansNot')}
    >
      {unseen ? (
        <Known unseen={unseen} />
      ) : (
        <p className="measure">
          <b>{t('comunicacion-social.progressPage.early')}</b> {t('comunicacion-social.progressPage.earlyWhy', { count: turns })}
        </p>
      )}
    </Figure>
  );
}

function Known({ unseen: { before, now } }: { unseen: Unseen }) {
  const t = useT();
  const lines = [
    ['before', before],
    ['now', now],
  ] as const;
  const values = ({ share, low, high, n }: Unseen['now']) => ({
    met: Math.round(share * n),
    ...{ n, share: percent(share), low: percent(low), high: percent(high) },
  });
  const overlaps = before.high >= now.low && now.high >= before.low;
  return (
    <>
      <ul className="stack stack-2">
        {lines.map(([when, share]) => (
          <li key={when}>
            <b>{t(`comunicacion-social.progressPage.${when}`)}</b>{' '}
            {t('comunicacion-social.progressPage.unseenSaid', values(share))}
          </li>
        ))}
      </ul>
      <RangeLines
        ranges={lines.map(([when, { share, low, high }]) => ({
          ...{ now: share, low, high },
          label: t(`comunicacion-social.progressPage.${when}`),
        }))}
        ends={[t('comunicacion-social.progressPage.noTime'), t('comunicacion-social.progressPage.everyTime')]}
      />
      <p className="measure">
        {t(overlaps ? 'comunicacion-social.progressPage.overlaps' : 'comunicacion-social.progressPage.apart')}
      </p>
      <FigureTable
        caption={t('comunicacion-social.progressPage.unseen')}
        head={['when', 'share', 'between', 'n'].map((cell) => t(`comunicacion-social.progressPage.head.${cell}`))}
        rows={lines.map(([when, share]) => [
          t(`comunicacion-social.progressPage.${when}`),
          t('comunicacion-social.progressPage.percent', { value: percent(share.share) }),
          t('comunicacion-social.progressPage.percents', { low: percent(share.low), high: percent(share.high) }),
          String(share.n),
        ])}
      />
    </>
  );
}
