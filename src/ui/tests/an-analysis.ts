import type { TextReading } from '#platform/analysis/contract.ts';
import type { Analysis, Figure } from '#platform/analysis/kept/contract.ts';
import type { Consent, ConsentPurpose } from '#platform/consent/ledger/contract.ts';

export const aFigure = (more: Partial<Figure> = {}): Figure => ({
  key: 'text.confidence',
  name: 'Acierto medido',
  value: 0.87,
  unit: 'de 0 a 1',
  meaning: 'Cuántos se leyeron bien.',
  notMeaning: 'No es la probabilidad de que sientas esto.',
  baseline: null,
  noBaseline: 'Sin datos todavía.',
  ...more,
});

export const aTextReading = (more: Partial<TextReading> = {}): TextReading => ({
  emotion: 'alegria',
  valence: 0.6,
  arousal: 0.5,
  share: 0.7,
  isSure: true,
  evidence: [{ start: 6, end: 11, emotion: 'alegria', isDenied: false }],
  manner: { sentences: 1, questions: 0, hedges: 0, polite: 0, directness: null, toneTags: [] },
  ...more,
});

/** The reading of a message «Estoy feliz, me dieron la beca», unless told otherwise. */
export const anAnalysis = (more: Partial<Analysis> = {}): Analysis => ({
  id: '77777777-7777-4777-8777-777777777777',
  type: 'emotion',
  conversationId: '11111111-1111-4111-8111-111111111111',
  messageId: '33333333-3333-4333-8333-333333333333',
  createdAt: '2026-11-25T10:05:00.000Z',
  input: { channel: 'text', source: 'message', language: 'es', lengths: { characters: 30 }, settings: {} },
  results: aTextReading(),
  confidence: 0.87,
  figures: [aFigure()],
  correction: null,
  stands: { isCorrected: false, emotion: 'alegria', note: null },
  ...more,
});

/** The same, once its person has said what it was. */
export function corrected(analysis: Analysis, emotion: 'calma' | null, note: string | null): Analysis {
  return {
    ...analysis,
    correction: { emotion, note, correctedAt: '2026-11-25T10:06:00.000Z' },
    stands: { isCorrected: true, emotion, note },
  };
}

export const aConsent = (purpose: ConsentPurpose, more: Partial<Consent> = {}): Consent => ({
  purpose,
  granted: false,
  decidedAt: null,
  version: '1',
  inUse: true,
  text: {
    name: `El permiso ${purpose}`,
    hint: 'Pista.',
    what: 'Un programa mira.',
    why: 'Para verlo.',
    who: 'Solo tú.',
    howLong: 'Doce meses.',
    stop: 'Apaga este interruptor.',
  },
  ...more,
});
