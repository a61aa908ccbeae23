const usual = 11;
const largest = 30;
const smallest = 7;

/** How wide a dot is, in pixels: its surface, not its width, grows with how many it stands for, and the largest fits its column. */
export function dotSize(count: number, most: number): number {
  const unit = Math.min(usual, largest / Math.sqrt(Math.max(1, most)));
  return Math.max(smallest, Math.round(unit * Math.sqrt(count) * 10) / 10);
}
