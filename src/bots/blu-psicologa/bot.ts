import { defineBot } from '#platform/bots/contract.ts';
import articlesEn from './knowledge/articles.en.json' with { type: 'json' };
import articlesEs from './knowledge/articles.es.json' with { type: 'json' };
import { checkIn } from './protocols/check-in.ts';

export default defineBot({
  slug: 'blu-psicologa',
  name: 'BLU',
  category: 'salud-mental',
  specialty: 'Acompañamiento psicológico para personas neurodivergentes',
  personality: 'Cálida, literal y sin prisa: una idea por frase.',
  capabilities: ['conversation', 'check-in'],
  model: { prefer: ['local', 'anthropic', 'openai'], withoutModel: 'guided' },
  safetyTier: 'support',
  description: {
    es: 'Te acompaña a mirar cómo estás y qué te puede ayudar ahora.',
    en: 'Keeps you company while you look at how you are and what may help now.',
  },
  disclaimer: {
    es: 'Es un programa. No es una psicóloga, no diagnostica y no sustituye a un profesional.',
    en: 'It is a program. It is not a psychologist, it does not diagnose and it does not replace a professional.',
  },
  greeting: {
    es: 'Soy BLU, un programa. No soy una persona ni hago diagnósticos. Puedo acompañarte a mirar cómo estás ahora. Si hay peligro, «Ayuda ahora» tiene teléfonos con personas.',
    en: 'I am BLU, a program. I am not a person and I do not diagnose. I can keep you company while you look at how you are now. If there is danger, "Help now" has phones with people.',
  },
  protocols: [checkIn],
  intents: [
    {
      protocolId: 'check-in',
      examples: {
        es: ['quiero saber cómo estoy', 'cómo estoy ahora', 'hacer un check-in', 'revisar cómo me siento', 'estoy mal hoy', 'me siento raro', 'me siento triste', 'he tenido un mal día', 'no sé qué siento', 'quiero hablar de cómo me siento', 'necesito calmarme'],
        en: ['i want to know how i am', 'how i am now', 'do a check-in', 'look at how i feel', 'i feel bad today', 'i feel strange', 'i feel sad', 'i had a bad day', 'i do not know what i feel', 'i want to talk about how i feel', 'i need to calm down'],
      },
    },
  ],
  knowledge: { es: articlesEs, en: articlesEn },
});
