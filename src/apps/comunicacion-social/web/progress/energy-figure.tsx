import { useT } from '#ui/i18n/use-t.ts';
import type { PracticeProgress } from '../../keeping/contract.ts';
import { Figure } from './figure.tsx';
import { FigureTable } from './figure-table.tsx';
import { RangeLines } from './range-lines.tsx';

/** What turns cost, in the earlier half and in the later one: a cost is looked at as much as a skill. */
export function EnergyFigure({ energy }: { energy: PracticeProgress['energy'] }) {
  const t = useT();
  const at = (when: 'before' | 'now', value: number) => ({
    ...{ now: value, low: value, high: value },
    label: t(`comunicacion-social.progressPage.${when}`),
  });
  return (
    <Figure
      id="energy"
      title={t('comunicacion-social.progressPage.energy')}
      does={t('comunicacion-social.progressPage.energyMeans')}
      doesNot={t('comunicacion-social.progressPage.energyMeansNot')}
    >
      {!energy && <p className="muted measure">{t('comunicacion-social.progressPage.noEnergy')}</p>}
      {energy && (
        <>
          <p className="measure">
            {t('comunicacion-social.progressPage.energySaid', { before: energy.before, now: energy.now, n: energy.n })}
          </p>
          <RangeLines
            from={0}
            to={10}
            ranges={[at('before', energy.before), at('now', energy.now)]}
            ends={[`0 · ${t('comunicacion-social.keep.energyMin')}`, `10 · ${t('comunicacion-social.keep.energyMax')}`]}
          />
          <FigureTable
            caption={t('comunicacion-social.progressPage.energy')}
            head={['when', 'cost'].map((cell) => t(`comunicacion-social.progressPage.head.${cell}`))}
            rows={[
              [t('comunicacion-social.progressPage.before'), String(energy.before)],
              [t('comunicacion-social.progressPage.now'), String(energy.now)],
            ]}
          />
        </>
      )}
    </Figure>
  );
}
