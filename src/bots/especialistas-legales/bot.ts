import { type BotSpec, defineBot } from '#platform/bots/contract.ts';
import { type Field, fields } from './core/fields.ts';
import { nameplateOf } from './core/nameplates.ts';
import { articlesOf } from './knowledge/articles-of.ts';
import examples from './knowledge/examples.json' with { type: 'json' };
import { orderFacts } from './protocols/order-facts.ts';

/** One specialist for each field of law: what it does not know by itself it quotes from the laws that are loaded. */
export default fields.map(specialistOf);

function specialistOf(field: Field): BotSpec {
  const { branch, name, about } = field;
  return defineBot({
    ...nameplateOf(field),
    specialty: `Leyes sobre ${about.es}, citadas palabra por palabra`,
    personality: 'Literal, tranquila y sin juicios: solo dice lo que puede citar.',
    capabilities: ['conversation', 'quote-law', 'order-facts'],
    model: { prefer: ['local', 'anthropic', 'openai'], withoutModel: 'guided' },
    safetyTier: 'practical',
    description: {
      es: `Busca la ley sobre ${about.es}. La muestra palabra por palabra.`,
      en: `Finds the law about ${about.en}. Shows it word for word.`,
    },
    disclaimer: {
      es: {
        directo: 'Es un programa, no un abogado. No te representa. No dice si vas a ganar.',
        formal: 'Es un programa, no un abogado. No le representa. No dice si va a ganar.',
      },
      en: 'It is a program, not a lawyer. It does not represent you. It gives no odds.',
    },
    greeting: {
      es: {
        directo: `Hola. Me llamo «${name}». Soy un programa, no una persona.\n\nPuedes preguntar con tus palabras. Busco en las leyes cargadas y muestro sus frases.\n\nNo puedo representarte. No puedo decir si vas a ganar. Solo doy información.\n\nTambién puedo ordenar contigo lo que pasó. Para eso, escribe «Ordenar lo que pasó». Puedes parar en cualquier momento.`,
        formal: `Hola. Me llamo «${name}». Soy un programa, no una persona.\n\nPuede preguntar con sus palabras. Busco en las leyes cargadas y muestro sus frases.\n\nNo puedo representarle. No puedo decir si va a ganar. Solo doy información.\n\nTambién puedo ordenar con usted lo que pasó. Para eso, escriba «Ordenar lo que pasó». Puede parar en cualquier momento.`,
      },
      en: `Hello. My name is “${name}”. I am a program, not a person.\n\nYou can ask in your own words. I look in the loaded laws and show their sentences.\n\nI cannot represent you. I cannot say whether you will win. I only give information.\n\nI can also put in order with you what happened. For that, write “Put in order what happened”. You can stop at any moment.`,
    },
    protocols: [orderFacts],
    intents: [{ protocolId: orderFacts.id, examples }],
    knowledge: articlesOf(field),
    source: { name: 'laws', scope: { branch }, quotesOn: 'legal' },
  });
}
