import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-web/wasm';
import type { Recognise } from './listen.ts';
import { sampleRate } from './sound.ts';

const rest = [2, 1, 128];

/** The recogniser of voices (silero) in an open session. Who loads it, from a disk or from our own address, is the caller's matter. */
export function recogniserOf(session: InferenceSession, Made: TensorConstructor): Recognise {
  const rate: Tensor = new Made('int64', BigInt64Array.from([BigInt(sampleRate)]), []);
  return async (sound, memory) => {
    const input = new Made('float32', sound, [1, sound.length]);
    const { output, stateN } = await session.run({ input, state: new Made('float32', memory, rest), sr: rate });
    const [probability, left] = [output?.data[0], stateN?.data];
    if (typeof probability !== 'number' || !(left instanceof Float32Array)) throw new TypeError('not the recogniser of voices');
    return { probability, memory: left };
  };
}
