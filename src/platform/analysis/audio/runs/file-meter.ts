import type { AudioMeasures } from '../../contract.ts';
import { DamagedSound } from '../core/errors.ts';
import { createRecordingMeter, type Ears } from '../core/recording-meter.ts';
import { createWavReader } from '../core/wav-reader.ts';

/** Longer recordings are refused: nobody would wait for them. */
const mostSeconds = 4 * 3600;

/** Measures a WAV file whose bytes come in pieces; none of them is kept. */
export function createFileMeter(ears: Ears): { read(piece: Uint8Array): Promise<void>; finish(): Promise<AudioMeasures> } {
  const reader = createWavReader();
  let meter: ReturnType<typeof createRecordingMeter> | undefined;
  let heard = 0;
  return {
    async read(piece) {
      const channels = reader.read(piece);
      const format = reader.format();
      if (!format || !channels[0]) return;
      meter ??= createRecordingMeter(ears, format);
      heard += channels[0].length / format.rate;
      if (heard > mostSeconds) throw new DamagedSound();
      await meter.hear(channels);
    },
    async finish() {
      reader.end();
      if (!meter) throw new DamagedSound();
      return meter.finish();
    },
  };
}
