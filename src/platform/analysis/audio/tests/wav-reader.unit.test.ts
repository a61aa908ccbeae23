import { describe, expect, it } from 'vitest';
import { aWav } from '#tests/support/some-sound.ts';
import { writeWav } from '#tests/support/voice/write-wav.ts';
import { createResampler } from '../core/resample.ts';
import { createWavReader } from '../core/wav-reader.ts';
import { writeWav as makeWav } from '../core/write-wav.ts';

const wave = (hz: number, rate: number, seconds = 0.5) =>
  Float32Array.from({ length: seconds * rate }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hz * at) / rate));

/** Reads a file in pieces of this many bytes. */
function read(bytes: Uint8Array, pieceBytes = 1000): Float32Array[] {
  const reader = createWavReader();
  const channels: number[][] = [];
  for (let from = 0; from < bytes.length; from += pieceBytes)
    for (const [nth, samples] of reader.read(bytes.subarray(from, from + pieceBytes)).entries()) {
      channels[nth] ??= [];
      channels[nth].push(...samples);
    }
  reader.end();
  return channels.map((each) => Float32Array.from(each));
}

const loudness = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

function throughRate(samples: Float32Array, rate: number, pieces = 777): Float32Array {
  const resampler = createResampler(rate);
  const made: number[] = [];
  for (let from = 0; from < samples.length; from += pieces) made.push(...resampler.pass(samples.subarray(from, from + pieces)));
  return Float32Array.from([...made, ...resampler.end()]);
}

describe('Reading a recording', () => {
  it.each([
    { bits: 8, isFloat: false, near: 0.01 },
    { bits: 16, isFloat: false, near: 1e-4 },
    { bits: 24, isFloat: false, near: 1e-6 },
    { bits: 32, isFloat: false, near: 1e-6 },
    { bits: 32, isFloat: true, near: 1e-7 },
  ] as const)('reads $bits bits (floating point: $isFloat), each channel by itself', ({ bits, isFloat, near }) => {
    const [left, right] = [wave(200, 16_000), wave(330, 16_000)];

    const heard = read(writeWav([left, right], { bits, isFloat }), 997);

    expect(heard.map(({ length }) => length)).toEqual([left.length, right.length]);
    const off = heard.map((samples, nth) => samples.map((sample, at) => Math.abs(sample - ([left, right][nth]?.[at] ?? 9))));
    expect(Math.max(...off.flatMap((each) => [...each]))).toBeLessThan(near);
  });

  it('reads what a page makes of a recording that the server could not read', () => {
    const [left, right] = [wave(200, 16_000), wave(330, 16_000)];

    const heard = read(new Uint8Array(makeWav([left, right], 16_000)));

    expect(heard.map((samples) => Math.max(...samples.map((sample, at) => Math.abs(sample - (left[at] ?? 9)))) < 1e-4)).toEqual([
      true,
      false,
    ]);
    expect(heard[1]?.length).toBe(right.length);
  });

  it('does not care how the bytes come in', () => {
    const bytes = writeWav([wave(200, 16_000, 0.05)], { bits: 24 });

    expect(read(bytes, 1)).toEqual(read(bytes, 100_000));
  });

  it('does not keep what follows the sound, however much it is', () => {
    const reader = createWavReader();
    const sound = reader.read(writeWav([wave(200, 16_000)]));
    const more = new Uint8Array(20_000);
    const began = performance.now();

    for (let nth = 0; nth < 2_000; nth += 1) expect(reader.read(more)[0]).toHaveLength(0);

    // Held and copied each time it would be 40 GB of copies; dropped it is 40 MB.
    expect(performance.now() - began).toBeLessThan(1_500);
    reader.end();
    expect(sound[0]).toHaveLength(8_000);
  });

  it('refuses what is no WAV, and what says of itself what cannot be', () => {
    const slow = aWav();
    slow.writeUInt32LE(1, 24);
    const compressed = aWav();
    compressed.writeUInt16LE(85, 20);

    expect(() => read(Buffer.from('ID3 this is no wave at all'))).toThrow('no format that is read here');
    expect(() => read(compressed)).toThrow('no format that is read here');
    expect(() => read(slow)).toThrow('damaged');
    expect(() => read(aWav().subarray(0, 4000))).toThrow('damaged');
    expect(() => read(Buffer.alloc(0))).toThrow('damaged');
  });

  it.each([8000, 11_025, 22_050, 44_100, 48_000, 96_000])('brings %i samples a second to 16,000 and keeps the tone', (rate) => {
    const made = throughRate(wave(440, rate), rate);

    expect(made.length).toBeGreaterThanOrEqual(7_990);
    expect(made.length).toBeLessThanOrEqual(8_010);
    const middle = made.subarray(500, 7_500);
    const wanted = wave(440, 16_000).subarray(500, 7_500);
    expect(loudness(middle.map((sample, at) => sample - (wanted[at] ?? 0)))).toBeLessThan(0.002);
  });

  it('takes out what 16,000 samples cannot hold, so that no tone comes of it', () => {
    const made = throughRate(wave(11_000, 48_000), 48_000);

    expect(loudness(made.subarray(500, 7_500))).toBeLessThan(0.0005);
  });
});
