const nearTop = 96;

/** Remembers what the person is looking at; the answer puts it back where it was, however much the page around it has changed. */
export function keepPlace(): () => void {
  const top = window.scrollY;
  const seen = document.querySelector('main') ? document.elementFromPoint?.(window.innerWidth / 2, nearTop) : null;
  const anchor = top > 0 && seen?.closest('main') ? seen : null;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    const isShown = anchor?.isConnected && anchor.getClientRects().length > 0;
    const moved = isShown ? anchor.getBoundingClientRect().top - before : top - window.scrollY;
    if (moved !== 0) window.scrollTo({ top: window.scrollY + moved, behavior: 'instant' });
  };
}
