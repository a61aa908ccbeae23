type Kind = { rate?: number; bits?: 8 | 16 | 24 | 32; isFloat?: boolean };

/** A WAV file with this sound, one array for each channel. */
export function writeWav(channels: readonly Float32Array[], { rate = 16_000, bits = 16, isFloat = false }: Kind = {}): Buffer {
  const [width, length] = [bits / 8, channels[0]?.length ?? 0];
  const size = length * channels.length * width;
  const wav = Buffer.alloc(44 + size);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + size, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(isFloat ? 3 : 1, 20);
  wav.writeUInt16LE(channels.length, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * channels.length * width, 28);
  wav.writeUInt16LE(channels.length * width, 32);
  wav.writeUInt16LE(bits, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(size, 40);
  for (let nth = 0; nth < length; nth++)
    for (const [channel, samples] of channels.entries()) {
      const at = 44 + (nth * channels.length + channel) * width;
      const sample = samples[nth] ?? 0;
      if (isFloat) wav.writeFloatLE(sample, at);
      else if (bits === 8) wav.writeUInt8(Math.round(sample * 127) + 128, at);
      else wav.writeIntLE(Math.round(sample * (2 ** (bits - 1) - 1)), at, width);
    }
  return wav;
}
