import { useT } from '../i18n/use-t.ts';
import { useMinutes } from './use-minutes.ts';

const turnMinutes = 60;
const [center, radius] = [110, 92];

/** How long somebody has been at it, drawn: one turn is an hour. Nothing counts down, and nothing happens when it is full. */
export function FocusTime() {
  const t = useT();
  const minutes = useMinutes();
  const turned = minutes % turnMinutes;
  const angle = (turned / turnMinutes) * 2 * Math.PI;
  const [x, y] = [center + radius * Math.sin(angle), center - radius * Math.cos(angle)].map((one) => one.toFixed(1));
  const arc = `M${center} ${center - radius}A${radius} ${radius} 0 ${turned > turnMinutes / 2 ? 1 : 0} 1 ${x} ${y}`;
  return (
    <figure className="ui-focus-time">
      <svg
        className="illo"
        viewBox="0 0 220 220"
        width="190"
        height="190"
        role="img"
        aria-label={t('ui.focus.ring', { count: minutes })}
      >
        <circle className="ui-orbit" cx={center} cy={center} r={radius} />
        {turned > 0 && <path className="ui-orbit-done" d={arc} />}
        <circle className="f" cx={x} cy={y} r="11" />
        <text className="ui-orbit-minutes" x={center} y="112">
          {t('ui.focus.short', { count: minutes })}
        </text>
        <text className="ui-orbit-turn" x={center} y="138">
          {t('ui.focus.turn')}
        </text>
      </svg>
      <figcaption className="meta">{t('ui.focus.nothing')}</figcaption>
    </figure>
  );
}

/** The same in words. */
export function FocusMinutes() {
  const t = useT();
  const minutes = useMinutes();
  return <span>{t(minutes === 0 ? 'ui.focus.begun' : 'ui.focus.words', { count: minutes })}</span>;
}
