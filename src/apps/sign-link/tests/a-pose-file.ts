/** What a `.pose` file of these tests holds: right-hand points frame by frame, three numbers each, and how sure the tracker was. */
export type PoseWritten = {
  version?: number;
  fps?: number;
  frames?: number;
  people?: number;
  value?: (frame: number, point: number, axis: number) => number;
  seen?: (frame: number) => number;
};

const components = [
  { name: 'POSE_LANDMARKS', points: 33 },
  { name: 'RIGHT_HAND_LANDMARKS', points: 21 },
];

/** A `.pose` file of a body and a right hand, written as the format says, apart from the reader. */
export function aPoseFile({
  version = 0.2,
  fps = 25,
  frames = 4,
  people = 1,
  value = (frame, point, axis) => frame + point + axis / 10,
  seen = () => 1,
}: PoseWritten = {}): Uint8Array {
  const bytes: number[] = [];
  const put = (size: number, write: (view: DataView) => void) => {
    const buffer = new ArrayBuffer(size);
    write(new DataView(buffer));
    bytes.push(...new Uint8Array(buffer));
  };
  const byte16 = (number: number) => put(2, (view) => view.setUint16(0, number, true));
  const byte32 = (number: number) => put(4, (view) => view.setUint32(0, number, true));
  const float = (number: number) => put(4, (view) => view.setFloat32(0, number, true));
  const text = (words: string) => {
    const encoded = new TextEncoder().encode(words);
    byte16(encoded.length);
    bytes.push(...encoded);
  };

  float(version);
  for (const number of [500, 400, 0, components.length]) byte16(number);
  for (const { name, points } of components) {
    text(name);
    text('XYZC');
    for (const number of [points, 1, 1]) byte16(number);
    for (let point = 0; point < points; point += 1) text(`P${point}`);
    for (const number of [0, 1, 255, 0, 0]) byte16(number);
  }
  if (version === 0.1) {
    byte16(fps);
    byte16(frames);
  } else {
    float(fps);
    byte32(frames);
  }
  byte16(people);
  const all = components.reduce((sum, { points }) => sum + points, 0);
  for (let frame = 0; frame < frames * people; frame += 1)
    for (let point = 0; point < all; point += 1) for (let axis = 0; axis < 3; axis += 1) float(value(frame, point, axis));
  for (let frame = 0; frame < frames * people; frame += 1) for (let point = 0; point < all; point += 1) float(seen(frame));
  return Uint8Array.from(bytes);
}
