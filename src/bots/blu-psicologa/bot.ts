import { defineBot } from '#platform/bots/contract.ts';
import { bluPsicologaNameplate } from './core/nameplate.ts';
import en from './knowledge/articles.en.json' with { type: 'json' };
import es from './knowledge/articles.es.json' with { type: 'json' };
import examples from './knowledge/examples.json' with { type: 'json' };
import firstAidExamples from './knowledge/sensory-first-aid-examples.json' with { type: 'json' };
import firstAidNow from './knowledge/sensory-first-aid-now.json' with { type: 'json' };
import recordExamples from './knowledge/thought-record-examples.json' with { type: 'json' };
import { checkIn } from './protocols/check-in.ts';
import { sensoryFirstAid } from './protocols/sensory-first-aid.ts';
import { thoughtRecord } from './protocols/thought-record.ts';

export default defineBot({
  ...bluPsicologaNameplate,
  specialty: 'Acompañamiento emocional para personas neurodivergentes',
  personality: 'Cálida, literal y sin prisa: una idea por frase.',
  capabilities: ['conversation', 'check-in', 'thought-record', 'sensory-first-aid'],
  model: { prefer: ['local', 'anthropic', 'openai'], withoutModel: 'guided' },
  safetyTier: 'support',
  description: {
    es: {
      directo: 'Ayuda a mirar cómo estás, un pensamiento o una sobrecarga. Usa preguntas cortas.',
      formal: 'Ayuda a mirar cómo está usted, un pensamiento o una sobrecarga. Usa preguntas cortas.',
    },
    en: 'Helps you look at how you are, a thought or an overload. It uses short questions.',
  },
  disclaimer: {
    es: 'Es un programa, no una psicóloga. No diagnostica, no da tratamiento y no avisa a nadie.',
    en: 'It is a program, not a psychologist. It does not diagnose, treat or alert anyone.',
  },
  greeting: {
    es: {
      directo:
        'Hola. Soy BLU. Soy un programa, no una persona ni una psicóloga.\n\nPuedo hacer preguntas cortas. Son sobre cómo estás, un pensamiento o una sobrecarga. No puedo diagnosticar ni avisar a nadie.\n\nSi hay peligro, «Ayuda ahora» tiene teléfonos atendidos por personas.\n\nPara empezar, escribe uno de estos nombres: «Cómo estoy ahora», «Registro de pensamiento» o «Primeros auxilios sensoriales». Puedes parar en cualquier momento.',
      formal:
        'Hola. Soy BLU. Soy un programa, no una persona ni una psicóloga.\n\nPuedo hacer preguntas cortas. Son sobre cómo está usted, un pensamiento o una sobrecarga. No puedo diagnosticar ni avisar a nadie.\n\nSi hay peligro, «Ayuda ahora» tiene teléfonos atendidos por personas.\n\nPara empezar, escriba uno de estos nombres: «Cómo estoy ahora», «Registro de pensamiento» o «Primeros auxilios sensoriales». Puede parar en cualquier momento.',
    },
    en: 'Hello. I am BLU. I am a program, not a person or a psychologist.\n\nI can ask short questions. They are about how you are, a thought or an overload. I cannot diagnose or alert anyone.\n\nIf there is danger, “Help now” has telephones answered by people.\n\nTo start, write one of these names: “How I am now”, “Thought record” or “Sensory first aid”. You can stop at any moment.',
  },
  protocols: [checkIn, thoughtRecord, sensoryFirstAid],
  intents: [
    { protocolId: checkIn.id, examples },
    { protocolId: thoughtRecord.id, examples: recordExamples },
    { protocolId: sensoryFirstAid.id, examples: firstAidExamples, now: firstAidNow },
  ],
  knowledge: { es, en },
});
