import type { ReactNode } from 'react';
import { Meaning } from '../keeping/meaning.tsx';

type Props = { id: string; title: string; does: string; doesNot: string; children: ReactNode };

/** A figure: its name, what it shows in words and drawn, and what it means and does not. */
export function Figure({ id, title, does, doesNot, children }: Props) {
  return (
    <section className="sec" aria-labelledby={`social-figure-${id}`}>
      <h2 className="t-head" id={`social-figure-${id}`}>
        {title}
      </h2>
      {children}
      <Meaning does={does} doesNot={doesNot} />
    </section>
  );
}
