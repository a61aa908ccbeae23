import { type ReactNode, useEffect, useRef } from 'react';

/** Where what accompanies the page stands, at its foot. The rest of the frame makes room for it, so it covers nothing. */
export function Docks({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    const measured = box.current;
    if (!measured || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => root.style.setProperty('--docks-h', `${measured.offsetHeight}px`));
    observer.observe(measured);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--docks-h');
    };
  }, []);
  return (
    <div className="ui-docks" ref={box}>
      {children}
    </div>
  );
}
