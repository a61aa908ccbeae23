/** A shape of a pictogram as a path of SVG. */
export function shapePath(shape: string): string {
  const [kind, ...words] = shape.split(' ');
  const [a = 0, b = 0, c = 0, d = 0, r = 0] = words.map(Number);
  if (kind === 'o') return ring(a, b, c, c);
  if (kind === 'e') return ring(a, b, c, d);
  if (kind !== 'r') return shape;
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${a + r} ${b}h${c - 2 * r}${corner(r, r)}v${d - 2 * r}${corner(-r, r)}h${2 * r - c}${corner(-r, -r)}v${2 * r - d}${corner(r, -r)}z`;
}

function ring(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}
