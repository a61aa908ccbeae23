/** A place on paper. */
export type Spot = { x: number; y: number };

/** A limb between two round ends of their own sizes: the outline of both circles and what lies between, as a closed path. */
export function capsule(from: Spot, fromRadius: number, to: Spot, toRadius: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const apart = Math.hypot(dx, dy);
  if (apart <= Math.abs(fromRadius - toRadius) + 0.01) {
    const [centre, radius] = fromRadius > toRadius ? [from, fromRadius] : [to, toRadius];
    return circle(centre, radius);
  }
  const along = Math.atan2(dy, dx);
  const lean = Math.acos((fromRadius - toRadius) / apart);
  const on = ({ x, y }: Spot, radius: number, angle: number) =>
    `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
  const [left, right] = [along + lean, along - lean];
  const bigEnd = lean < Math.PI / 2 ? 1 : 0;
  return [
    `M${on(from, fromRadius, left)}`,
    `A${n(fromRadius)} ${n(fromRadius)} 0 ${bigEnd} 1 ${on(from, fromRadius, right)}`,
    `L${on(to, toRadius, right)}`,
    `A${n(toRadius)} ${n(toRadius)} 0 ${1 - bigEnd} 1 ${on(to, toRadius, left)}Z`,
  ].join('');
}

/** A circle as a path that runs the same way round as a capsule. */
export function circle({ x, y }: Spot, radius: number): string {
  const r = n(radius);
  return `M${n(x - radius)} ${n(y)}A${r} ${r} 0 1 1 ${n(x + radius)} ${n(y)}A${r} ${r} 0 1 1 ${n(x - radius)} ${n(y)}Z`;
}

/** The area within these spots, always run the same way round as a capsule, whatever way the hand is turned. */
export function area(spots: readonly Spot[]): string {
  const twice = spots.reduce((sum, { x, y }, at) => {
    const next = spots[(at + 1) % spots.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  const ordered = twice < 0 ? [...spots].reverse() : spots;
  return `M${ordered.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** A hundredth of a palm's tenth is finer than any screen. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);
