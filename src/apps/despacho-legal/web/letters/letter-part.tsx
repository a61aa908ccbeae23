import { Children, type ReactNode, useId } from 'react';

type Props = { title: string; none: string; lead?: ReactNode; children: ReactNode };

/** A part of what a letter says: its points, or that nothing of it was found. */
export function LetterPart({ title, none, lead, children }: Props) {
  const id = useId();
  const points = Children.toArray(children);
  return (
    <section className="stack stack-3" aria-labelledby={id}>
      <h3 className="t-lead" id={id}>
        {title}
      </h3>
      {lead}
      {points.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul className="letter-points">
          {points.map((point, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of the letter and never move
            <li key={at}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
