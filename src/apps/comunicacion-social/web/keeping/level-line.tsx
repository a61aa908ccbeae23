import { type GasLevel, gasLevels } from '../../core/practice/goal-attainment.ts';

const gap = 44;
const edge = 14;
const xOf = (level: GasLevel) => edge + (level + 2) * gap;

/** The five levels of a goal on a line: a ring where somebody began, a disc where they are now. The words beside it say the same. */
export function LevelLine({ begins, now }: { begins: GasLevel; now: GasLevel }) {
  const width = 2 * edge + 4 * gap;
  return (
    <svg className="social-levels" viewBox={`0 0 ${width} 46`} width={width} height="46" aria-hidden="true">
      <path className="ax" d={`M${edge} 14H${width - edge}`} />
      {begins !== now && <path className="way" d={`M${xOf(begins)} 14H${xOf(now)}`} />}
      {gasLevels.map((level) => (
        <g key={level}>
          <circle className="dot" cx={xOf(level)} cy="14" r="4" />
          <text x={xOf(level)} y="42" textAnchor="middle">
            {signed(level)}
          </text>
        </g>
      ))}
      <circle className="begins" cx={xOf(begins)} cy="14" r="9" />
      <circle className="now" cx={xOf(now)} cy="14" r="6" />
    </svg>
  );
}

/** A level as a number, with a sign that is read as one. */
export function signed(level: GasLevel): string {
  if (level === 0) return '0';
  return level > 0 ? `+${level}` : `−${-level}`;
}
