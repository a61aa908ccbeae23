import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '#tests/support/synthetic-voice.ts';
import { converse } from '#tests/support/voice/converse.ts';
import { notSpeech, withNoise } from '#tests/support/voice/not-speech.ts';
import { AudioMeasures } from '../../contract.ts';
import { createListener, type Recognise } from '../core/listen.ts';
import { createRecordingMeter } from '../core/recording-meter.ts';
import type { Stretch } from '../core/sound.ts';
import { createSpeechMeter } from '../core/speech-meter.ts';
import { createHearPitch } from '../hear-pitch.ts';
import { loadRecogniser } from '../load-recogniser.ts';

let recognise: Recognise;
beforeAll(async () => {
  recognise = await loadRecogniser();
});

async function measure(samples: Float32Array, pieceLength = samples.length) {
  const stretches: Stretch[] = [];
  const meter = createSpeechMeter(createHearPitch(), (stretch) => stretches.push(stretch));
  const listener = createListener(recognise, meter);
  for (let from = 0; from < samples.length; from += pieceLength) await listener.hear(samples.subarray(from, from + pieceLength));
  return { measures: AudioMeasures.parse(meter.finish()), stretches };
}

async function recorded(channels: Float32Array[], rate = 16_000) {
  const meter = createRecordingMeter({ recognise, createHearPitch }, { rate, channels: channels.length });
  await meter.hear(channels);
  return AudioMeasures.parse(await meter.finish());
}

const off = (measured: number, known: number) => Math.abs(measured / known - 1);

describe('Measuring a voice', () => {
  it.each([
    { f0Hz: 85, syllablesPerSecond: 3, snrDb: 30, seed: 901 },
    { f0Hz: 140, syllablesPerSecond: 6.5, snrDb: 20, seed: 902 },
    { f0Hz: 215, syllablesPerSecond: 2.5, snrDb: 10, seed: 903 },
    { f0Hz: 290, syllablesPerSecond: 5, snrDb: 10, seed: 904 },
  ])('finds pitch, pauses and syllables of $f0Hz Hz at $syllablesPerSecond a second, $snrDb dB over noise', async (asked) => {
    const pauses = [0.35, 0.9];
    const voice = speak({ ...asked, phrases: [6, 7, 6], pauses });

    const { measures, stretches } = await measure(withNoise(voice, asked));

    expect(off(measures.f0?.medianHz ?? 0, voice.f0MedianHz)).toBeLessThan(0.02);
    expect(off(measures.syllablesPerSecond, voice.syllablesPerSecond)).toBeLessThan(0.15);
    expect(measures.pauses.count).toBe(2);
    for (const [nth, pause] of pauses.entries()) {
      const heard = (stretches[nth + 1]?.start ?? 0) - (stretches[nth]?.end ?? 0);
      expect(Math.abs(heard - pause)).toBeLessThan(0.05);
    }
  });

  it.each(Object.keys(notSpeech))('takes no %s for speech', async (name) => {
    const { measures } = await measure(notSpeech[name]?.(4) ?? new Float32Array(0));

    expect(measures).toMatchObject({ speechRatio: 0, syllablesPerSecond: 0, f0: null, pauses: { count: 0 } });
  });

  it('says the same however the sound comes in', async () => {
    const { samples } = speak({ f0Hz: 120, syllablesPerSecond: 4, phrases: [5, 5], pauses: [0.5], seed: 8 });

    expect(await measure(samples, 160)).toEqual(await measure(samples));
  });

  it('says nothing of a recording that is over before it began', async () => {
    expect((await measure(new Float32Array(100))).measures).toMatchObject({ seconds: 0, speechRatio: 0, f0: null });
  });
});

describe('Measuring two people on two channels', () => {
  const turn = { phrases: [6], pauses: [] };

  it('finds their turns, how long each waits to answer, and how long both speak', async () => {
    const talk = converse({ voices: [110, 200], turns: [turn, turn, turn, turn], gaps: [0.3, -0.5, 0.9], seed: 71 });

    const { twoSpeakers } = await recorded(talk.channels);

    expect(twoSpeakers).toMatchObject({ turns: 4, latencyCount: 2 });
    expect(Math.abs((twoSpeakers?.latencyMedianMs ?? 0) - 600)).toBeLessThan(80);
    expect(Math.abs((twoSpeakers?.overlapShare ?? 0) * talk.spokenSeconds - 0.5)).toBeLessThan(0.08);
  });

  it('does not make two people of one voice on both channels', async () => {
    const { samples } = speak({ f0Hz: 150, syllablesPerSecond: 4, phrases: [6], pauses: [], seed: 4 });

    expect((await recorded([samples, samples.map((sample) => sample * 0.8)])).twoSpeakers).toBeUndefined();
  });
});
