import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { GasLevel } from '../../core/practice/goal-attainment.ts';
import { nameLevel } from '../../core/practice/goal-line.ts';
import type { PracticeProgress } from '../../keeping/contract.ts';
import { LevelLine, signed } from '../keeping/level-line.tsx';
import { Figure } from './figure.tsx';
import { FigureTable } from './figure-table.tsx';

/** Of each goal, where its person began and where they say they are. */
export function GoalFigure({ goals }: { goals: PracticeProgress['goals'] }) {
  const t = useT();
  const { language } = useLanguage();
  const said = (level: GasLevel) => `${signed(level)}, ${nameLevel(level, language)}`;
  const shown = goals.filter(({ status }) => status !== 'aside');
  return (
    <Figure
      id="goals"
      title={t('comunicacion-social.goals')}
      does={t('comunicacion-social.progressPage.goalsMeans')}
      doesNot={t('comunicacion-social.progressPage.goalsMeansNot')}
    >
      {shown.length === 0 && <p className="muted measure">{t('comunicacion-social.progressPage.noGoals')}</p>}
      {shown.length > 0 && (
        <>
          <ul className="rows">
            {shown.map(({ id, title, begins, now, steps }) => (
              <li key={id} className="social-figure-row">
                <div className="stack stack-1">
                  <b>{title}</b>
                  <span className="meta">
                    {t('comunicacion-social.progressPage.goalWent', { begins: said(begins), now: said(now) })}{' '}
                    {t('comunicacion-social.progressPage.goalSteps', { count: steps })}
                  </span>
                </div>
                <LevelLine begins={begins} now={now} />
              </li>
            ))}
          </ul>
          <p className="meta">{t('comunicacion-social.progressPage.goalKey')}</p>
          <FigureTable
            caption={t('comunicacion-social.goals')}
            head={['goal', 'begins', 'now', 'steps'].map((cell) => t(`comunicacion-social.progressPage.head.${cell}`))}
            rows={shown.map(({ title, begins, now, steps }) => [title, said(begins), said(now), String(steps)])}
          />
        </>
      )}
      <div className="u-row">
        <ButtonLink to="/comunicacion-social/metas">{t('comunicacion-social.progressPage.toGoals')}</ButtonLink>
      </div>
    </Figure>
  );
}
