const gap = 6;
const edge = 8;

/** Puts a floating box under its button, or above it where there is more room, always whole inside the window. */
export function placeBeside(box: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const around = anchor.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
  const below = height - around.bottom - gap - edge;
  const above = around.top - gap - edge;
  const goesUp = box.scrollHeight > below && above > below;
  const left = align === 'start' ? around.left : around.right - box.offsetWidth;

  box.style.maxHeight = `${Math.max(goesUp ? above : below, 120)}px`;
  box.style.left = `${Math.max(edge, Math.min(left, width - box.offsetWidth - edge))}px`;
  box.style.top = goesUp ? 'auto' : `${Math.min(around.bottom + gap, height - 120)}px`;
  box.style.bottom = goesUp ? `${height - around.top + gap}px` : 'auto';
}
