import { Link } from '#ui/address/link.tsx';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { ScenarioSummary } from '../../contract.ts';

/** A situation in the list: what is practised in it, how hard its levels are, and how often it was done. */
export function ScenarioRow({ scenario, difficulty }: { scenario: ScenarioSummary; difficulty: number | undefined }) {
  const t = useT();
  const format = useFormat();
  const { id, title, language, skills, levels, source } = scenario;
  const times = levels.reduce((sum, { timesDone }) => sum + timesDone, 0);
  const to = `/comunicacion-social/situaciones/${encodeURIComponent(id)}`;
  return (
    <li>
      <Link className="item" to={difficulty === undefined ? to : `${to}?nivel=${difficulty}`}>
        <span className="grow practice-wraps">
          <b lang={language}>{title}</b>
          <span className="meta">{format.list(skills.map((skill) => t(`comunicacion-social.skill.${skill}`)))}</span>
          <span className="meta">
            {t('comunicacion-social.choosing.levels', { levels: format.list(levels.map((level) => String(level.difficulty))) })}
            {times > 0 && ` · ${t('comunicacion-social.timesDone', { count: times })}`}
          </span>
        </span>
        {source === 'professional' && <Tag kind="line">{t('comunicacion-social.choosing.fromProfessional')}</Tag>}
        <Icon name="chevron-right" />
      </Link>
    </li>
  );
}
