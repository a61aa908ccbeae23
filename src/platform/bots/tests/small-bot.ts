import { smallProtocol } from '../../dialogue/tests/small-protocol.ts';
import { defineBot } from '../contract.ts';

/** A bot with one exercise and two articles. */
export const smallBot = defineBot({
  slug: 'small',
  name: 'Pequeña',
  category: 'inclusion',
  icon: 'star',
  summary: { es: 'Pruebas. Es un programa.', en: 'Tests. It is a program.' },
  words: 'probar',
  specialty: 'Pruebas',
  personality: 'Literal.',
  capabilities: ['conversation'],
  model: { prefer: ['local'], withoutModel: 'guided' },
  safetyTier: 'practical',
  description: { es: 'Prueba cosas.', en: 'Tries things.' },
  disclaimer: { es: 'No es una persona.', en: 'It is not a person.' },
  greeting: { es: 'Soy Pequeña, un programa.', en: 'I am Pequeña, a program.' },
  protocols: [smallProtocol],
  intents: [
    {
      protocolId: 'small',
      examples: {
        es: ['quiero descansar un rato', 'hacer una lista de la compra'],
        en: ['rest for a while', 'make a shopping list'],
      },
    },
  ],
  knowledge: {
    es: [
      {
        id: 'overload',
        title: 'Sobrecarga',
        words: ['sobrecarga sensorial', 'demasiado ruido'],
        text: 'Llegan muchos estímulos.',
      },
      { id: 'privacy', title: 'Qué se guarda', words: ['privacidad', 'datos'], text: 'Se guarda esto.' },
    ],
    en: [
      { id: 'overload', title: 'Overload', words: ['sensory overload', 'too much noise'], text: 'Many stimuli arrive.' },
      { id: 'privacy', title: 'What is kept', words: ['privacy', 'data'], text: 'This is kept.' },
    ],
  },
});
