import { defineBot } from '#platform/bots/contract.ts';
import { gerenciaIaNameplate } from './core/nameplate.ts';
import en from './knowledge/articles.en.json' with { type: 'json' };
import es from './knowledge/articles.es.json' with { type: 'json' };
import examples from './knowledge/examples.json' with { type: 'json' };
import planExamples from './knowledge/plan-today-examples.json' with { type: 'json' };
import { breakDown } from './protocols/break-down.ts';
import { planToday } from './protocols/plan-today.ts';

export default defineBot({
  ...gerenciaIaNameplate,
  specialty: 'Organización de tareas y tiempo para personas neurodivergentes',
  personality: 'Práctica, literal y sin juicios: un paso cada vez.',
  capabilities: ['conversation', 'break-down', 'plan-today'],
  model: { prefer: ['local', 'openai', 'anthropic'], withoutModel: 'guided' },
  safetyTier: 'practical',
  description: {
    es: 'Divide una tarea en pasos pequeños y mira qué cabe hoy.',
    en: 'Splits a task into small steps and sees what fits today.',
  },
  disclaimer: {
    es: {
      directo: 'Es un programa, no una persona. No decide por ti y no envía recordatorios.',
      formal: 'Es un programa, no una persona. No decide por usted y no envía recordatorios.',
    },
    en: 'It is a program, not a person. It does not decide for you or send reminders.',
  },
  greeting: {
    es: {
      directo:
        'Hola. Soy Gerencia IA. Soy un programa, no una persona.\n\nPuedo dividir una tarea en pasos pequeños. También puedo hacer el plan de hoy. No puedo decidir por ti ni enviar recordatorios.\n\nPara empezar, escribe uno de estos nombres: «Desmenuzar una tarea» o «Plan de hoy». Puedes parar en cualquier momento.',
      formal:
        'Hola. Soy Gerencia IA. Soy un programa, no una persona.\n\nPuedo dividir una tarea en pasos pequeños. También puedo hacer el plan de hoy. No puedo decidir por usted ni enviar recordatorios.\n\nPara empezar, escriba uno de estos nombres: «Desmenuzar una tarea» o «Plan de hoy». Puede parar en cualquier momento.',
    },
    en: 'Hello. I am Gerencia IA. I am a program, not a person.\n\nI can split a task into small steps. I can also plan today. I cannot decide for you or send reminders.\n\nTo start, write one of these names: “Break down a task” or “Plan for today”. You can stop at any moment.',
  },
  protocols: [breakDown, planToday],
  intents: [
    { protocolId: breakDown.id, examples },
    { protocolId: planToday.id, examples: planExamples },
  ],
  knowledge: { es, en },
});
