import { readWords } from '#platform/safety/core/read-words.ts';
import { isHollow } from './answers-asked.ts';
import type { Sign } from './judgement.ts';
import { type Reply, wholeOf } from './read-reply.ts';
import { opensWithOther } from './reported.ts';

const days = 'hoy manana lunes martes miercoles jueves viernes sabado domingo noche tarde mediodia'.split(' ');
const units =
  'hora horas horita minuto minutos rato ratito dia dias semana semanas mes meses vez veces turno turnos cancion ronda quincena'.split(
    ' ',
  );
const numbers =
  'una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince dieciseis dieciocho veinte veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa trescientos quinientos cuarto media medio mitad doscientos cien mil'.split(
    ' ',
  );
const terms = new Set([...days, ...units, ...numbers]);
const frame =
  /(?:^|[^\p{L}])(?:a las?|al|el|hasta|desde|antes|despu[ée]s|con|sin|por|solo|s[óo]lo|m[áa]ximo|cada|m[áa]s|nada m[áa]s|nom[áa]s|luego|siempre que|si)(?![\p{L}])/iu;
const ofThing = /^[\s¡]*(?:mi|el|la|los|las|eso|son|es) (?:[\p{L}]+ )?(?:es|son|fue|era|est[áa]|cuesta)(?![\p{L}])/iu;
const accepts = /^[\s¡]*(?:vale|ok|okay|claro|s[íi]|va|sale|de acuerdo|perfecto|bueno|listo|dale)(?![\p{L}])/iu;
const limits = /(?:^|[^\p{L}])(?:pero|si|solo|s[óo]lo|nom[áa]s|hasta|no|mejor|con|siempre que|a cambio)(?![\p{L}])/iu;
const shortOffer = 8;
const took = /[\p{L}]{2,20}(?:[éíó]|aba|ía|aron|ieron)(?![\p{L}])/u;

/**
 * A time, an amount or a day of its own where one is on the table: "quiero que cenemos a las siete", "a las ocho". Naming only what the
 * other person named agrees to it, and is no offer.
 */
export function ownTerms(reply: Reply): Sign[] {
  const { asked, text, context } = reply;
  if (!asked.isTerm || isHollow(reply) || reply.has('any/unsure', 'disclose/refuse', 'any/takes-back') || took.test(text))
    return [];
  if (reply.elsewhere.length > 0 || opensWithOther(text) || ofThing.test(text)) return [];
  const said = new Set(readWords(context.said ?? '').words);
  const fresh = readWords(text).words.filter((word) => isTerm(word) && !said.has(word));
  const agrees = accepts.test(text) && !limits.test(text);
  return fresh.length > 0 && !agrees && (frame.test(text) || reply.words.words.length <= shortOffer)
    ? [wholeOf(reply, 'negotiate/answer')]
    : [];
}

function isTerm(word: string): boolean {
  return terms.has(word) || /^\d{1,4}$/.test(word);
}

/** One part yes and the other no: "la hora sí, el cartel no", "al café sí". */
export function yesToPart(reply: Reply): Sign[] {
  const { text } = reply;
  const yes =
    /[\p{L}]+,? s[íi](?=\s*(?:[.,;!]|$|puedo|me|quiero|lo|voy))/iu.test(text) ||
    /(?:^|[.;,] )s[íi] (?:puedo|me|a|al|el|la|los|las|en|con)(?![\p{L}])/iu.test(text);
  const no =
    /[\p{L}]+,? (?:no|tampoco)(?=\s*(?:[.,;!]|$))/iu.test(text) ||
    /(?:^|[.;,] )no (?:puedo|el|la|los|las|a|al|en|dos)(?![\p{L}])/iu.test(text);
  return yes && no && reply.questions.length === 0 ? [wholeOf(reply, 'negotiate/answer')] : [];
}

const yesWith =
  /^[\s¡]*s[íi](?:[,.]? gracias)?[,.]? (?:y |pero )?(?:por|con|sin|si|siempre que|solo|s[óo]lo)(?! favor| gusto| supuesto| suerte| duda)(?![\p{L}])/iu;

/** "¿Te los dejo apuntados?" "Sí, por escrito": a yes that says how. */
export function yesAndHow(reply: Reply): Sign[] {
  return reply.asked.isNeed && reply.questions.length === 0 && yesWith.test(reply.text)
    ? [wholeOf(reply, 'negotiate/answer')]
    : [];
}
