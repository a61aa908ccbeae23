import { DamagedSound, UnreadableSound } from './errors.ts';

export type WavFormat = { rate: number; channels: number };
type Written = WavFormat & { bits: number; isFloat: boolean };

const longestHeader = 1 << 20;

/**
 * Reads a WAV file as its bytes come: PCM of 8, 16, 24 or 32 bits or floating point, one channel or two. Throws `UnreadableSound`
 * for what is no such file, and `DamagedSound` for one that is cut short or says of itself what cannot be.
 */
export function createWavReader() {
  let bytes = new Uint8Array(0);
  let written: Written | undefined;
  let left = -1;

  const readHeader = (): boolean => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length < 12) return false;
    if (nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WAVE') throw new UnreadableSound();
    for (let at = 12; at + 8 <= bytes.length; ) {
      const [name, size] = [nameAt(view, at), view.getUint32(at + 4, true)];
      if (name === 'data') {
        if (!written) throw new DamagedSound();
        // A program that writes to a pipe cannot know how much will come: then all that comes is sound.
        left = size === 0xffffffff || size >= 0x7ffff000 ? Number.POSITIVE_INFINITY : size;
        bytes = bytes.subarray(at + 8);
        return true;
      }
      if (at + 8 + size > bytes.length) break;
      if (name === 'fmt ') written = readFormat(view, at + 8, size);
      at += 8 + size + (size % 2);
    }
    if (bytes.length > longestHeader) throw new DamagedSound();
    return false;
  };

  return {
    /** What these bytes add to each channel; nothing while the head of the file is not whole. */
    read(more: Uint8Array): Float32Array[] {
      const all = new Uint8Array(bytes.length + more.length);
      all.set(bytes);
      all.set(more, bytes.length);
      bytes = all;
      if (left < 0 && !readHeader()) return [];
      const { channels, bits } = written as Written;
      const frame = (channels * bits) / 8;
      const usable = Math.min(bytes.length, left);
      const whole = usable - (usable % frame);
      const sound = samplesOf(new DataView(bytes.buffer, bytes.byteOffset, whole), written as Written);
      left -= whole;
      // What follows the sound is not kept: it may be long.
      bytes = left < frame ? new Uint8Array(0) : bytes.slice(whole);
      return sound;
    },
    /** Once the head is read. */
    format: (): WavFormat | undefined => (left < 0 ? undefined : written),
    /** To be called after the last byte: a file that ends before its own end is damaged. */
    end(): void {
      if (!written || left < 0) throw new DamagedSound();
      if (left !== Number.POSITIVE_INFINITY && left >= (written.channels * written.bits) / 8) throw new DamagedSound();
    },
  };
}

function readFormat(view: DataView, at: number, size: number): Written {
  if (size < 16) throw new DamagedSound();
  const said = view.getUint16(at, true);
  const kind = said === 0xfffe && size >= 40 ? view.getUint16(at + 24, true) : said;
  const [channels, rate, bits] = [view.getUint16(at + 2, true), view.getUint32(at + 4, true), view.getUint16(at + 14, true)];
  const isFloat = kind === 3;
  const isKnown = (kind === 1 && [8, 16, 24, 32].includes(bits)) || (isFloat && [32, 64].includes(bits));
  if (!isKnown || channels < 1 || channels > 2) throw new UnreadableSound();
  if (rate < 4000 || rate > 384_000) throw new DamagedSound();
  return { rate, channels, bits, isFloat };
}

function samplesOf(view: DataView, { channels, bits, isFloat }: Written): Float32Array[] {
  const width = bits / 8;
  const length = view.byteLength / (width * channels);
  const readAt = isFloat ? floatReader(view, bits) : wholeReader(view, bits);
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length }, (_, nth) => readAt((nth * channels + channel) * width)),
  );
}

/** What is no number, or louder than any sound, is silence: it must not spread into what is measured. */
function floatReader(view: DataView, bits: number): (at: number) => number {
  return (at) => {
    const sample = bits === 64 ? view.getFloat64(at, true) : view.getFloat32(at, true);
    return Number.isFinite(sample) ? Math.max(-8, Math.min(8, sample)) : 0;
  };
}

function wholeReader(view: DataView, bits: number): (at: number) => number {
  if (bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (bits === 16) return (at) => view.getInt16(at, true) / 32_768;
  if (bits === 24) return (at) => (view.getUint16(at, true) | (view.getInt8(at + 2) << 16)) / 8_388_608;
  return (at) => view.getInt32(at, true) / 2_147_483_648;
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
