import type { BotNameplate } from '#platform/bots/contract.ts';

export const bluPsicologaNameplate: BotNameplate = {
  slug: 'blu-psicologa',
  name: 'BLU',
  category: 'salud-mental',
  icon: 'blu',
  summary: { es: 'Apoyo emocional paso a paso. Es un programa.', en: 'Emotional support step by step. It is a program.' },
  words: 'apoyo ánimo emociones psicóloga support feelings',
};
