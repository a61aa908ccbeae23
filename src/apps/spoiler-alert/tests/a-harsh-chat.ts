import type { ChatMessage } from '../contract.ts';

const ordinary = [
  '¿Ya comiste? Yo voy a hacer arroz con verduras.',
  'Sí, hoy comí temprano porque tenía mucho trabajo.',
  'Mañana voy al mercado, ¿quieres que te traiga algo?',
  'Tráeme pan y tomates, por favor. Gracias.',
  'El domingo llega mi hermana y nos quedamos en casa.',
  'Qué bien, hace mucho que no la veo. Salúdala de mi parte.',
];
const harsh = [
  'Eres una inútil, no sirves para nada y nadie te va a querer.',
  'Mándame tu ubicación ahora. ¿Con quién estás? Enséñame el teléfono.',
  'Si me dejas te voy a matar, ya lo sabes.',
  'Eres una inútil de verdad, das asco y das vergüenza.',
];

/** A chat of ten weeks, ordinary for the most part, in which one side insults, watches and threatens. `word` goes into every message. */
export function aHarshChat(word = ''): ChatMessage[] {
  return Array.from({ length: 80 }, (_, at) => {
    const isHarsh = at % 6 === 1;
    const text = isHarsh ? harsh[Math.floor(at / 6) % harsh.length] : ordinary[at % ordinary.length];
    const day = new Date(Date.UTC(2026, 2, 1 + Math.floor(at * 0.9), 9 + (at % 10), at % 60));
    return { at: day.toISOString().slice(0, 16), who: at % 2, text: word ? `${text} ${word}` : `${text}`, kind: 'text' };
  });
}
