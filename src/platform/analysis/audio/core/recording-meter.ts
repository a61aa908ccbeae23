import type { AudioMeasures } from '../../contract.ts';
import { createListener, type Recognise } from './listen.ts';
import { createResampler } from './resample.ts';
import type { HearPitch, Stretch } from './sound.ts';
import { createSpeechMeter } from './speech-meter.ts';
import { takeTurns } from './take-turns.ts';

export type Ears = { recognise: Recognise; createHearPitch: () => HearPitch };
/** One piece of each channel, all of the same length. */
export type Channels = Float32Array[];

/** Channels that are this alike were heard by one microphone; two people, each with their own, have little in common. */
const alike = 0.5;

/**
 * Measures a recording that comes in pieces, with one channel or two. Where two people were recorded apart, one on each channel,
 * the measures are of the first, and of both only how they share the time. Else both channels are one sound.
 */
export function createRecordingMeter(ears: Ears, { rate, channels }: { rate: number; channels: number }) {
  const ear = () => {
    const stretches: Stretch[] = [];
    const meter = createSpeechMeter(ears.createHearPitch(), (stretch) => stretches.push(stretch));
    const [listener, resampler] = [createListener(ears.recognise, meter), createResampler(rate)];
    return { meter, stretches, hear: (piece: Float32Array) => listener.hear(resampler.pass(piece)), resampler, listener };
  };
  const [whole, apart] = [ear(), channels === 2 ? [ear(), ear()] : []];
  const likeness = { one: 0, other: 0, both: 0 };

  return {
    async hear(pieces: Channels): Promise<void> {
      const [one, other] = pieces;
      if (!one) return;
      await whole.hear(other ? mixed(one, other, likeness) : one);
      for (const [nth, { hear }] of apart.entries()) await hear(pieces[nth] ?? one);
    },
    async finish(): Promise<AudioMeasures> {
      const [all, first, second] = [whole, ...apart];
      const ends = [all, first, second].filter((each) => each !== undefined);
      for (const { listener, resampler } of ends) await listener.hear(resampler.end());
      const [measures, own] = ends.map(({ meter }) => meter.finish());
      const areApart = likeness.both ** 2 < alike ** 2 * likeness.one * likeness.other;
      if (first && second && own && areApart && first.stretches.length > 0 && second.stretches.length > 0)
        return { ...own, twoSpeakers: takeTurns(first.stretches, second.stretches) };
      return measures as AudioMeasures;
    },
  };
}

function mixed(one: Float32Array, other: Float32Array, likeness: { one: number; other: number; both: number }): Float32Array {
  return one.map((sample, at) => {
    const beside = other[at] ?? 0;
    likeness.one += sample * sample;
    likeness.other += beside * beside;
    likeness.both += sample * beside;
    return (sample + beside) / 2;
  });
}
