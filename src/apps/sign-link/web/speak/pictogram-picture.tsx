import { findPictogram } from '../../core/speak/pictogram.ts';
import { shapePath } from '../../core/speak/shape-path.ts';

/** One of the drawn pictures. It repeats what stands beside it, so it is said to nobody. */
export function PictogramPicture({ name }: { name: string }) {
  const drawn = findPictogram(name);
  return (
    <svg className="speak-picture" viewBox="0 0 48 48" aria-hidden="true">
      {drawn?.soft.map((shape) => (
        <path key={shape} className="speak-soft" d={shapePath(shape)} />
      ))}
      {drawn?.line.map((shape) => (
        <path key={shape} className="speak-line" d={shapePath(shape)} />
      ))}
    </svg>
  );
}
