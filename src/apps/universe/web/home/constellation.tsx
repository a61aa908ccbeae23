import './constellation.css';
import { constellation, type Star } from '../../core/constellation.ts';

/** The steps as stars joined by a line: filled done, a ring now, hollow later. */
export function Constellation({ position, total, label }: { position: number; total: number; label: string }) {
  const stars = constellation(position, total);
  const now = stars.find(({ state }) => state === 'now');
  return (
    <svg className="illo universe-stars" viewBox="10 10 310 190" role="img" aria-label={label}>
      {now && (
        <g className="deco">
          <circle className="ln universe-halo" cx={now.x} cy={now.y} r="34" />
          <circle className="ln universe-halo" cx={now.x} cy={now.y} r="58" />
        </g>
      )}
      {stars.slice(1).map((star, index) => (
        <Line key={star.x} from={stars[index] ?? star} to={star} />
      ))}
      {stars.map((star) => (
        <Mark key={star.x} star={star} />
      ))}
    </svg>
  );
}

function Line({ from, to }: { from: Star; to: Star }) {
  const isWalked = from.state === 'done';
  return (
    <path className={isWalked ? 'ln universe-walked' : 'ln2 d universe-ahead'} d={`M${from.x},${from.y} L${to.x},${to.y}`} />
  );
}

function Mark({ star: { x, y, state } }: { star: Star }) {
  if (state === 'done') return <circle className="f" cx={x} cy={y} r="9" />;
  if (state === 'later') return <circle className="oo" cx={x} cy={y} r="8" />;
  return (
    <>
      <circle className="s" cx={x} cy={y} r="21" />
      <circle className="o universe-ring" cx={x} cy={y} r="14" />
      <circle className="f" cx={x} cy={y} r="6.5" />
    </>
  );
}
