/** A value on a line from one end to the other, with the bounds it lies between. */
type Range = { now: number; low: number; high: number; label?: string };

const width = 320;
const edge = 8;

/** Each range on its own line, one scale for all. The words beside it say the same. */
export function RangeLines({
  ranges,
  from = 0,
  to = 1,
  ends,
}: {
  ranges: readonly Range[];
  from?: number;
  to?: number;
  ends: readonly [string, string];
}) {
  const xOf = (value: number) => edge + ((value - from) / (to - from)) * (width - 2 * edge);
  const isNamed = ranges.some(({ label }) => label);
  const gap = isNamed ? 46 : 26;
  const bottom = ranges.length * gap + 4;
  return (
    <svg className="social-range" viewBox={`0 0 ${width} ${bottom + 22}`} width={width} height={bottom + 22} aria-hidden="true">
      {ranges.map(({ now, low, high, label }, index) => {
        const y = index * gap + gap - 13;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <g key={index}>
            {label && (
              <text x={0} y={y - 16}>
                {label}
              </text>
            )}
            <path className="ax" d={`M${edge} ${y}H${width - edge}`} />
            {high > low && <rect className="span" x={xOf(low)} y={y - 6} width={xOf(high) - xOf(low)} height="12" rx="6" />}
            <circle className="now" cx={xOf(now)} cy={y} r="6" />
          </g>
        );
      })}
      <text x={0} y={bottom + 14}>
        {ends[0]}
      </text>
      <text x={width} y={bottom + 14} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}
