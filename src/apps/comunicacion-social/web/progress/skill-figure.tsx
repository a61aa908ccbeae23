import { useT } from '#ui/i18n/use-t.ts';
import type { PracticeProgress } from '../../keeping/contract.ts';
import { Figure } from './figure.tsx';
import { FigureTable } from './figure-table.tsx';
import { RangeLines } from './range-lines.tsx';

const ofHundred = (chance: number) => Math.round(chance * 100);

/** What practice shows of each skill: an estimate, the bounds it lies between, and on how many turns it rests. */
export function SkillFigure({ skills }: { skills: PracticeProgress['skills'] }) {
  const t = useT();
  return (
    <Figure
      id="skills"
      title={t('comunicacion-social.progressPage.skills')}
      does={t('comunicacion-social.progressPage.skillsMeans')}
      doesNot={t('comunicacion-social.progressPage.skillsMeansNot')}
    >
      {skills.length === 0 && <p className="muted measure">{t('comunicacion-social.progressPage.noSkills')}</p>}
      {skills.length > 0 && (
        <>
          <ul className="rows">
            {skills.map(({ skill, now, low, high, turns, hinted }) => (
              <li key={skill} className="social-figure-row">
                <div className="stack stack-1">
                  <b>{t(`comunicacion-social.skill.${skill}`)}</b>
                  <span>{t('comunicacion-social.progressPage.skillSaid', { low: ofHundred(low), high: ofHundred(high) })}</span>
                  <span className="meta">
                    {t('comunicacion-social.progressPage.skillTurns', { count: turns })}{' '}
                    {hinted === 0
                      ? t('comunicacion-social.progressPage.noHints')
                      : t('comunicacion-social.progressPage.skillHints', { count: hinted })}
                  </span>
                </div>
                <RangeLines
                  ranges={[{ now, low, high }]}
                  ends={[t('comunicacion-social.progressPage.noTime'), t('comunicacion-social.progressPage.everyTime')]}
                />
              </li>
            ))}
          </ul>
          <FigureTable
            caption={t('comunicacion-social.progressPage.skills')}
            head={['skill', 'estimate', 'between', 'turns', 'hinted'].map((cell) =>
              t(`comunicacion-social.progressPage.head.${cell}`),
            )}
            rows={skills.map(({ skill, now, low, high, turns, hinted }) => [
              t(`comunicacion-social.skill.${skill}`),
              String(ofHundred(now)),
              `${ofHundred(low)}–${ofHundred(high)}`,
              String(turns),
              String(hinted),
            ])}
          />
        </>
      )}
    </Figure>
  );
}
