/** A WAV file of 16 bits with this sound, one array for each channel. */
export function writeWav(channels: readonly Float32Array[], rate: number): ArrayBuffer {
  const [length, width] = [channels[0]?.length ?? 0, channels.length * 2];
  const bytes = new ArrayBuffer(44 + length * width);
  const view = new DataView(bytes);
  const name = (at: number, text: string) => {
    for (const [nth, letter] of [...text].entries()) view.setUint8(at + nth, letter.charCodeAt(0));
  };
  name(0, 'RIFF');
  view.setUint32(4, 36 + length * width, true);
  name(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * width, true);
  view.setUint16(32, width, true);
  view.setUint16(34, 16, true);
  name(36, 'data');
  view.setUint32(40, length * width, true);
  for (let nth = 0; nth < length; nth++)
    for (const [channel, samples] of channels.entries()) {
      const sample = Math.max(-1, Math.min(1, samples[nth] ?? 0));
      view.setInt16(44 + nth * width + channel * 2, Math.round(sample * 32_767), true);
    }
  return bytes;
}
