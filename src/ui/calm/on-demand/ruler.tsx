import { useEffect, useRef } from 'react';
import { type Line, lineAt, lineOfCaret, lineOfElement } from './line-of.ts';

const readable = ':is(p, li, h1, h2, h3, h4, dt, dd, blockquote, figcaption, label, legend, td, th, summary)';
/** The band is as wide as the part of the frame it is in. */
const regions = ['dialog', 'main', 'header, nav, aside, footer'];
const room = 4;

/**
 * A band over the line that is being read (a11y/R6): it goes with the pointer, the caret and the keyboard, from line to
 * line and without gliding, and the block it is in is tinted. It covers nothing and catches no press.
 */
export function Ruler() {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => (band.current ? followReading(band.current) : undefined), []);
  return <div className="ui-ruler" ref={band} aria-hidden="true" hidden />;
}

function followReading(band: HTMLElement): () => void {
  let ruled: Element | undefined;
  let follow = () => {};
  let frame = 0;
  const leave = new AbortController();
  const quietly = { passive: true, capture: true, signal: leave.signal };

  const lay = (line: Line | undefined, at: Node | null | undefined) => {
    const element = at instanceof Element ? at : at?.parentElement;
    const block = element?.closest(readable) ?? undefined;
    if (block !== ruled) {
      ruled?.removeAttribute('data-ruled');
      block?.setAttribute('data-ruled', '');
      ruled = block;
    }
    // Between two lines it stays at the last one.
    if (!line) return;
    band.hidden = false;
    const region = regions.map((one) => element?.closest(one)).find(Boolean) ?? document.body;
    const { left, width } = region.getBoundingClientRect();
    band.style.left = `${Math.round(left)}px`;
    band.style.width = `${Math.round(width)}px`;
    band.style.top = `${Math.round(line.top - room)}px`;
    band.style.height = `${Math.round(line.height + 2 * room)}px`;
  };
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => follow());
  };
  const toPointer = ({ clientX: x, clientY: y, target }: PointerEvent) => {
    const first = target instanceof Element ? target : null;
    follow = () => lay(lineAt(x, y), document.elementFromPoint?.(x, y) ?? first);
    soon();
  };
  const toCaret = () => {
    if (!lineOfCaret()) return;
    follow = () => lay(lineOfCaret(), document.getSelection()?.anchorNode);
    soon();
  };
  const toFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    follow = () => lay(lineOfCaret() ?? lineOfElement(target), target);
    soon();
  };

  document.addEventListener('pointermove', toPointer, quietly);
  document.addEventListener('pointerdown', toPointer, quietly);
  document.addEventListener('focusin', toFocus, quietly);
  document.addEventListener('selectionchange', toCaret, quietly);
  document.addEventListener('input', toCaret, quietly);
  // The page moves under a pointer that stands still: it is scrolled, or something on it grows.
  const moved = () => {
    band.hidden = true;
    soon();
  };
  document.addEventListener('scroll', moved, quietly);
  const growth = new ResizeObserver(moved);
  for (const part of [document.body, ...document.querySelectorAll('main')]) growth.observe(part);
  return () => {
    growth.disconnect();
    leave.abort();
    cancelAnimationFrame(frame);
    ruled?.removeAttribute('data-ruled');
  };
}
