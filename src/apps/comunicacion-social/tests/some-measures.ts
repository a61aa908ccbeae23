import type { Analysis } from '#platform/analysis/kept/contract.ts';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { aVoice } from '#ui/tests/a-microphone.ts';

const words = { hint: 'Pista.', what: 'Se escucha.', why: 'P.', who: 'Q.', howLong: 'C.', stop: 'A.' };
const names = { voice: 'Micrófono', camera: 'Cámara del dispositivo', 'audio-files': 'Archivos' } as const;
type Shown = keyof typeof names;

/** What somebody allows of what is measured here, or not yet. */
export const consent = (purpose: Shown, more: Partial<Consent> = {}): Consent => ({
  purpose,
  granted: false,
  decidedAt: null,
  version: '2',
  inUse: true,
  text: { name: names[purpose], ...words },
  ...more,
});
export const list = (items: object[]) => ({ status: 200, body: { items, next: null } });
/** Measures of a voice that were kept. */
export const kept = (id: string, change: Partial<Analysis> = {}): Analysis => ({
  id,
  type: 'social_cues',
  conversationId: null,
  messageId: null,
  createdAt: '2026-11-27T10:00:00.000Z',
  input: { channel: 'audio', source: 'microphone', language: null, lengths: { seconds: 9 }, settings: {} },
  results: aVoice(9),
  confidence: null,
  figures: [
    {
      key: 'audio.pauses',
      name: 'Pausas',
      value: 2,
      unit: 'pausas',
      meaning: 'Cuántos silencios hay.',
      notMeaning: 'Una pausa no es un fallo.',
      baseline: null,
      noBaseline: 'Sin datos todavía.',
    },
  ],
  correction: null,
  stands: { isCorrected: false, emotion: null, note: null },
  ...change,
});
