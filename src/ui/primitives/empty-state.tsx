import { type ReactNode, useId } from 'react';

/** Nothing here yet: what it is for, and one way to begin. */
export function EmptyState({
  title,
  text,
  illo,
  children,
}: {
  title: string;
  text: string;
  illo?: ReactNode;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className="empty" aria-labelledby={id}>
      {illo}
      <div className="stack stack-2">
        <h2 className="t-lead" id={id}>
          {title}
        </h2>
        <p className="muted measure">{text}</p>
      </div>
      {children}
    </section>
  );
}
