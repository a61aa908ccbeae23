import { describe, expect, it } from 'vitest';
import { routeText } from '#platform/bots/route-text.ts';
import blu from '../bot.ts';

const routed = (text: string, language: 'es' | 'en') => {
  const route = routeText(blu, text, language);
  if (route.kind === 'protocol') return route.protocolId;
  return route.kind === 'article' ? `article ${route.article.id}` : route.kind;
};

describe('Asking BLU for the thought record', () => {
  it.each([
    'Registro de pensamiento',
    'quiero hacer el registro de pensamiento',
    'hagamos un registro de pensamientos',
    'rejistro de pensamiento',
    'registro de pensamineto',
    'quiero anotar un pensamiento que tengo',
    'tengo un pensamiento que no se va',
    'hay un pensamiento que vuelve y vuelve',
    'no dejo de pensar en lo que dije',
    'no puedo dejar de pensar en la reunión',
    'llevo días dándole vueltas a lo mismo',
    'me estoy comiendo la cabeza',
    'me quedé maquinando toda la tarde',
    'no me lo saco de la cabeza',
    'estoy sobrepensando todo',
    'tengo pensamientos negativos',
    'creo que piensan mal de mí en el trabajo',
    'pienso que me odian',
    '¿será verdad lo que pienso?',
    'quiero ver un pensamiento de otra forma',
  ])('begins it for "%s"', (text) => {
    expect(routed(text, 'es')).toBe('thought-record');
  });

  it.each([
    'Thought record',
    'I want to write down a thought',
    'a thought keeps coming back',
    'I cannot stop thinking about the meeting',
    'I am overthinking this',
    'I have negative thougths',
    'I think they hate me',
    'is there another way to see it?',
  ])('begins it for "%s", in English', (text) => {
    expect(routed(text, 'en')).toBe('thought-record');
  });

  it.each([
    ['no quiero hacer el registro de pensamiento', 'unknown'],
    ['ahora no quiero un registro de pensamiento', 'unknown'],
    ['¿qué es un registro de pensamiento?', 'article thought-record'],
    ['¿para qué sirve el registro de pensamiento?', 'article thought-record'],
    ['ordenar un pensamiento', 'check-in'],
    ['registro emocional', 'check-in'],
    ['quiero hacer el registro de ánimo', 'check-in'],
    ['¿qué piensas de la política?', 'unknown'],
    ['¿cuál es el registro civil?', 'unknown'],
  ])('does not begin it for "%s": %s', (text, expected) => {
    expect(routed(text, 'es')).toBe(expected);
  });
});

describe('Asking BLU for sensory first aid', () => {
  it.each([
    'Primeros auxilios sensoriales',
    'primeros ausilios sensoriales',
    'primeros auxilios sensorialez',
    'quiero los primeros auxilios',
    'hay demasiado ruido',
    'aquí hay mucha bulla',
    'hay muchísimo ruido y no puedo',
    'no aguanto el ruido',
    'ya no soporto la luz',
    'me molesta la luz del super',
    'me duelen los oídos',
    'me pica la ropa',
    'no quiero que me toquen',
    'hay demasiada gente aqui',
    'me molesta todo',
    'todo me satura',
    'estoy saturada',
    'estoy saturdo',
    'estoy abrumado',
    'estoy en sobrecarga',
    'demasiados estimulos',
    'me viene un meltdown',
    'estoy en shutdown',
    'necesito silencio ahora',
    'necesito regularme',
  ])('begins it for "%s"', (text) => {
    expect(routed(text, 'es')).toBe('sensory-first-aid');
  });

  it.each([
    'Sensory first aid',
    'sensory frist aid',
    'it is too loud here',
    'the lights hurt',
    'there are too many people',
    'my clothes itch',
    'everything is too much',
    'I feel overwhelmed',
    'I am having a meltdown',
    'I need to regulate',
  ])('begins it for "%s", in English', (text) => {
    expect(routed(text, 'en')).toBe('sensory-first-aid');
  });

  it.each([
    ['no hay demasiado ruido', 'article overload'],
    ['ya no estoy saturada', 'article overload'],
    ['no me molesta la luz', 'article overload'],
    ['no quiero primeros auxilios sensoriales', 'unknown'],
    ['¿qué es la sobrecarga sensorial?', 'article overload'],
    ['explícame qué es un shutdown', 'article meltdown-shutdown'],
    ['¿por qué me molesta la luz?', 'article overload'],
    ['me siento fatal', 'check-in'],
    ['necesito calmarme', 'check-in'],
    ['estoy cansada', 'check-in'],
    ['estoy nerviosa', 'check-in'],
    ['pausa sensorial', 'check-in'],
  ])('does not begin it for "%s": %s', (text, expected) => {
    expect(routed(text, 'es')).toBe(expected);
  });

  it('does not take a story of another day for a call of now', () => {
    expect(routed('ayer había demasiado ruido en la fiesta', 'es')).not.toBe('sensory-first-aid');
    expect(routed('last week it was too loud at work', 'en')).not.toBe('sensory-first-aid');
  });
});

describe('Asking BLU how one is', () => {
  it.each([
    'Cómo estoy ahora',
    'quiero hacer el check-in',
    'me siento fatal',
    'estoy triste',
    'tengo ansiedad ahora',
    'no sé qué siento',
    'tuve un mal día',
    'me siento sola',
    'revisar mi ánimo',
    'hablar de cómo estoy',
  ])('still begins the check-in for "%s"', (text) => {
    expect(routed(text, 'es')).toBe('check-in');
  });
});
