import { writeWav } from '#platform/analysis/audio/core/write-wav.ts';

const rate = 16_000;

/**
 * Makes a WAV of 16 kHz of any recording that this browser can play, so that the server, which reads nothing else, gets no more
 * than it needs. Rejects when the browser cannot play it either.
 */
export async function decodeRecording(file: Blob): Promise<Blob> {
  // Whatever it decodes comes out at the rate of the context.
  const context = new OfflineAudioContext(1, 1, rate);
  const sound = await context.decodeAudioData(await file.arrayBuffer());
  const channels = Array.from({ length: Math.min(2, sound.numberOfChannels) }, (_, nth) => sound.getChannelData(nth));
  return new Blob([writeWav(channels, rate)], { type: 'audio/wav' });
}
