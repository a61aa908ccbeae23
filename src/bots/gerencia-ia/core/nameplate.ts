import type { BotNameplate } from '#platform/bots/contract.ts';

export const gerenciaIaNameplate: BotNameplate = {
  slug: 'gerencia-ia',
  name: 'Gerencia IA',
  category: 'servicios-profesionales',
  icon: 'gerencia',
  summary: { es: 'Divide tareas en pasos pequeños. Es un programa.', en: 'Splits tasks into small steps. It is a program.' },
  words: 'tareas dividir desmenuzar plan pasos tasks split steps',
};
