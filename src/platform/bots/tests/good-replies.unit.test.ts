import { describe, expect, it } from 'vitest';
import { eightProfiles } from '#tests/support/eight-profiles.ts';
import type { SomeSettings } from '../../profiles/contract.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { checkReply } from '../core/check-reply.ts';

const points = {};
const steps: SomeSettings = { format: 'pasos', images: 'ocultar', learning: 'hacer' };
const easy: SomeSettings = { reading: 'facil', length: 'normal' };
const warm: SomeSettings = { tone: 'calido', learning: 'ejemplo', length: 'normal' };
const formal: SomeSettings = { tone: 'formal' };
const all: SomeSettings = { length: 'detallado', format: 'texto', literal: false, chunk: 'todo', toneTags: false };
const english: SomeSettings = { language: 'en', chunk: '5' };
const easyEnglish: SomeSettings = { language: 'en', reading: 'facil', length: 'normal' };
const longEnglish: SomeSettings = { language: 'en', length: 'detallado', format: 'texto' };

/** Replies as a good model writes them: no button belongs under any. */
const good: [about: string, who: SomeSettings, reply: string][] = [
  ['one word', points, 'Sí.'],
  ['nothing', points, ''],
  [
    'a fact and a question',
    points,
    'Una alarma sirve para empezar. (es un hecho)\n\n¿A qué hora empieza tu clase? (es una pregunta)',
  ],
  [
    'a list with its lead and its question',
    points,
    'Puedes probar una de estas cosas:\n\n- Bajar la luz de la sala.\n- Ponerte los audífonos.\n- Salir cinco minutos.\n\n¿Cuál prefieres?',
  ],
  [
    'a list with bold beginnings',
    points,
    'Para la reunión ayuda esto:\n\n* **Antes:** pide la agenda por escrito.\n* **Durante:** toma notas con tus palabras.\n* **Después:** escribe un resumen de tres líneas.',
  ],
  [
    'hours and numbers with points',
    points,
    'La cita es a las 10:30 a. m. y dura 1.5 horas. Cuesta 1.200 pesos. Lleva tu INE y una copia.\n\n¿Quieres una lista de lo que llevas?',
  ],
  [
    'short forms',
    points,
    'Puedes llamar a la Dra. Ruiz o al Sr. López. Diles una cosa concreta, p. ej. la fecha. El número está en la pág. 3 del folleto.',
  ],
  [
    'a text to send, quoted whole',
    points,
    'Puedes mandar este mensaje:\n\n«Hola, Marta. Necesito que los cambios de la tarea me lleguen por escrito, porque así los puedo leer con calma y no se me olvida ninguno. Gracias.»\n\n¿Le cambio algo?',
  ],
  [
    'a letter in a block',
    points,
    'Este es un borrador:\n\n> Estimado equipo: solicito por este medio la adaptación razonable de mi horario laboral conforme a la normatividad vigente en materia de inclusión.\n\nPuedes cambiar lo que quieras.',
  ],
  [
    'what a saying means',
    points,
    '«Tirar la toalla» quiere decir dejar de intentarlo. No habla de una toalla de verdad. (es un hecho)',
  ],
  [
    'an exercise by its name',
    points,
    'Eso parece mucho ruido a la vez. Puede ayudar un ejercicio. Se llama «Primeros auxilios sensoriales». Escribe ese nombre y empieza.',
  ],
  [
    'a possibility, not a verdict',
    points,
    'No sé cómo te sientes. Quizá hay cansancio, quizá otra cosa. ¿Qué palabra se acerca más a lo que notas?',
  ],
  [
    'a link and an address',
    points,
    'El trámite está en [la página del SAT](https://www.sat.gob.mx/tramites/operacion/28753/obten-tu-constancia). Entra con tu RFC y tu contraseña.',
  ],
  [
    'numbered steps',
    steps,
    '1. Abre el correo de tu jefa.\n2. Lee solo la primera línea.\n3. Escribe «Recibido».\n\nCon esto ya hay una respuesta enviada. ¿Lo haces ahora?',
  ],
  [
    'steps with more below each',
    steps,
    'Primero esto:\n\n1. Saca la ropa de la secadora.\n   Deja el cesto en la cama.\n2. Dobla tres camisas.\n3. Para un rato.',
  ],
  ['one step alone', steps, 'Pon un vaso de agua en tu mesa. Verás que la tarea ya empezó. Eso baja el esfuerzo de empezar.'],
  [
    'code',
    steps,
    'Haz esto:\n\n1. Abre la terminal.\n2. Escribe lo de abajo.\n\n```sh\nfor f in *.txt; do mv "$f" "$f.md"; echo "moved $f and then the next one and the next one after it"; done\n```\n\nLos archivos cambian de nombre.',
  ],
  [
    'easy words',
    easy,
    'Un contrato es un papel. Dice qué haces tú. Dice qué hace la otra persona. Los dos lo firman.\n\nEjemplo: tú limpias una casa. La otra persona te paga 500 pesos.',
  ],
  [
    'a hard word told at once',
    easy,
    'El banco te pide un aval. Un aval es una persona que paga si tú no pagas.\n\nPuedes hacer 3 cosas:\n\n- Pedirlo a tu mamá.\n- Ir a otro banco.\n- Esperar un mes.',
  ],
  [
    'an example and what it shows',
    warm,
    'Gracias por contarlo. Un ejemplo: Luis tenía que llamar al dentista. Escribió en un papel lo que iba a decir. Luego llamó y leyó el papel.\n\nLa regla es esta: decidir antes las palabras quita peso a la llamada. ¿Qué llamada tienes tú?',
  ],
  [
    'two paragraphs about one thing',
    warm,
    'Tiene sentido que el cambio de hora moleste. El cuerpo ya tenía su orden. Ahora le toca aprender otro.\n\nUna cosa pequeña puede ayudar. Cena a la misma hora que ayer. Mañana miramos el resto.',
  ],
  [
    'with usted',
    formal,
    'Puede solicitar el cambio por escrito. La empresa debe contestar en diez días.\n\n- Guarde una copia.\n- Anote la fecha.\n\n¿Desea un modelo de carta?',
  ],
  [
    'long and whole, for who wants it all',
    all,
    'La dopamina no es «la hormona del placer», aunque mucha gente la llame así. Avisa al cerebro de que algo puede valer la pena, y por eso pesa tanto en las ganas de empezar. Cuando una tarea no da ninguna señal de ese tipo, cuesta arrancar, aunque importe.\n\nDe ahí salen dos ideas. La primera es poner la recompensa cerca: un café al terminar la primera página vale más que las vacaciones de agosto. La segunda es hacer que el comienzo sea tan pequeño que casi no pida ganas. Ninguna de las dos es un truco; las dos cambian lo que el cerebro recibe.\n\nSi quieres, miramos una tarea tuya con estas dos ideas.',
  ],
  ['a saying, for whom sayings are welcome', all, 'Claro, te echo una mano con eso. ¿Por dónde empezamos?'],
  [
    'points in English',
    english,
    'You can try one of these:\n\n- Turn down the light.\n- Put on your headphones.\n- Go out for five minutes.\n\nWhich one do you prefer? (this is a question)',
  ],
  [
    'five points in English',
    english,
    'Pack these things tonight:\n\n1. Your keys.\n2. Your card.\n3. A bottle of water.\n4. The letter from Dr. Smith.\n5. Something to read.\n\nDo you want them as a note?',
  ],
  [
    'short forms in English',
    english,
    'The visit is at 9:30 a.m. and costs $12.50. Ask for Mrs. Jones, e.g. by name. She works on floor no. 3.',
  ],
  [
    'steps said with other words in English',
    english,
    'First of all, nothing is wrong with you. The room was loud. What happens next is up to you.',
  ],
  [
    'easy English',
    easyEnglish,
    'A lease is a paper. It says where you live. It says how much you pay. You sign it. The owner signs it too.\n\nRead it before you sign. You can ask me about any word.',
  ],
  [
    'a long answer in English',
    longEnglish,
    'Noise is hard to ignore because the brain treats it as news. Each new sound asks the same question: does this matter? Answering takes a little effort every time, and the effort adds up over a day.\n\nThat is why a steady sound can help. A fan or soft rain covers the changes, so there is less news to check. It does not work for everyone, and that is fine.\n\nYou could test it for one hour and see how you feel after it.',
  ],
];

describe('A reply as it was asked for', () => {
  it.each(good)('has nothing to say more simply: %s', (_about, who, reply) => {
    expect(checkReply(reply, compileAdaptation({ ...defaultSettings, ...who }))).toEqual([]);
  });

  it.each(eightProfiles)('has no button for $name either, when it is short and plain', ({ settings }) => {
    const plain =
      settings.language === 'es' ? 'Está bien. Puedes parar aquí. ¿Seguimos mañana?' : 'That is fine. You can stop here.';

    expect(checkReply(plain, compileAdaptation(settings))).toEqual([]);
  });
});
