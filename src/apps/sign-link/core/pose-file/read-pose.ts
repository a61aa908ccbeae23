import { type ByteReader, createByteReader } from './byte-reader.ts';
import { DamagedPoseFile, NotAPoseFile, PoseFileTooLong } from './errors.ts';
import type { PoseComponent, PoseFile } from './pose-file.ts';

/** Two minutes at 50 pictures a second. A sign takes one or two seconds. */
const mostFrames = 6000;
const most = { components: 32, points: 2000, people: 8 };

/** Reads a `.pose` file (github.com/sign-language-processing/pose, versions 0.1 and 0.2). Throws a declared error for anything that is not whole. */
export function readPose(bytes: Uint8Array): PoseFile {
  if (bytes.byteLength < 12) throw new NotAPoseFile();
  const reader = createByteReader(bytes);
  const version = Math.round(reader.float() * 1000) / 1000;
  if (version !== 0.1 && version !== 0.2) throw new NotAPoseFile();
  const [width, height, depth] = [reader.byte16(), reader.byte16(), reader.byte16()];
  const count = reader.byte16();
  if (count === 0 || count > most.components) throw new DamagedPoseFile();
  const components = Array.from({ length: count }, () => componentOf(reader));
  const points = components.reduce((sum, component) => sum + component.points.length, 0);
  const dimensions = Math.max(...components.map(({ format }) => format.length - 1));
  if (points === 0 || points > most.points || dimensions < 2 || dimensions > 3) throw new DamagedPoseFile();

  const body =
    version === 0.1 ? { fps: reader.byte16(), frames: reader.byte16() } : { fps: reader.float(), frames: reader.byte32() };
  const people = reader.byte16();
  if (people > most.people || !(body.fps > 0 && body.fps < 1000)) throw new DamagedPoseFile();
  if (body.frames > mostFrames) throw new PoseFileTooLong({ mostFrames });
  const places = body.frames * people * points;
  // Asked before anything is set aside: a damaged length must not cost memory.
  if (places * (dimensions + 1) * 4 !== reader.left()) throw new DamagedPoseFile();
  const values = reader.floats(places * dimensions);
  const confidence = reader.floats(places);
  return { version, width, height, depth, components, ...body, people, points, dimensions, values, confidence };
}

function componentOf(reader: ByteReader): PoseComponent {
  const [name, format] = [reader.text(), reader.text()];
  const [points, limbs, colours] = [reader.byte16(), reader.byte16(), reader.byte16()];
  if (points > most.points || !format.endsWith('C')) throw new DamagedPoseFile();
  const names = Array.from({ length: points }, () => reader.text());
  reader.skip(limbs * 4 + colours * 6);
  return { name, format, points: names };
}
