import type { KeyboardEvent } from 'react';

type Acts = { onStep(by: 1 | -1): void; onPlay(): void; onMirror(): void };

/** The keys of whatever shows a word, while the focus is in it: arrows, space, and M for the mirror. Fields and buttons keep theirs. */
export function playerKeys({ onStep, onPlay, onMirror }: Acts): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey || target.closest('input, textarea, select')) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === ' ' && target.closest('button, a')) return;
    if (key === 'ArrowLeft') onStep(-1);
    else if (key === 'ArrowRight') onStep(1);
    else if (key === ' ') onPlay();
    else if (key === 'm') onMirror();
    else return;
    event.preventDefault();
  };
}
