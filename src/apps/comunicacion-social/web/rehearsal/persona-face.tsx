import { useId } from 'react';
import { hairs } from './hairs.ts';

/** Who speaks: a body and hair, and no features, so that nobody is asked to read a face. */
export function PersonaFace({ face }: { face: number }) {
  const id = useId();
  const { behind, before } = hairs[face - 1] ?? hairs[0];
  return (
    <svg className="practice-face deco" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id={id}>
          <circle cx="36" cy="36" r="36" />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>
        <rect className="ground" width="72" height="72" />
        {behind && <path className="hair" d={behind} />}
        <path className="hair" d="M8 76c0-34 56-34 56 0Z" />
        <rect className="skin" x="31" y="38" width="10" height="14" rx="5" />
        <circle className="skin" cx="36" cy="31" r="13.5" />
        <path className="hair" d={before} />
      </g>
    </svg>
  );
}
