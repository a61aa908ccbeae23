import { isHollow } from './answers-asked.ts';
import { stemsOf } from './asked.ts';
import type { Sign } from './judgement.ts';
import { type Reply, wholeOf } from './read-reply.ts';
import { opensWithOther } from './reported.ts';
import { isOwnPresent } from './verb-forms.ts';

const leastCounter = 3;
const echoed = 4;
const agreesFirst =
  /^[\s¡¿]*(?:s[íi](?! pero)|claro(?! que no)|ya|va|vale|totalmente|exacto|cierto|verdad|tal cual|igual|tambi[ée]n|yo tambi[ée]n|a m[íi] tambi[ée]n|me too|same|yes|yeah|true|exactly)(?![\p{L}])/iu;
const ownView =
  /(?:^|[.,;:!?¿¡] ?|\bpues |\bpero )(?:(?:a m[íi]|para m[íi]|conmigo|seg[úu]n yo|mi experiencia|for me|to me)(?! tambi[ée]n| tampoco| too)|i'd|yo (?:no )?(?:l[oae]s? |me )?(?:[\p{L}]{1,20}r[íi]a|creo|pienso|veo|prefiero|siento|quedo con|digo|s[íi]))(?![\p{L}])/iu;
const namesIt =
  /(?:^|[.,;:!] ?)(?:eso|esa|ese|esto|that|it) (?:ya |no |nunca |tampoco |me |se |es |fue |era |suena |is |was )+(?!verdad|cierto|as[íi]|genial|bonit|buen|bien|lo mejor|true|right|great)[\p{L}]+/iu;

/** What goes against what has just been said: the same thing with a no, how it is for oneself, or what "that" is. */
export function countersSaid(reply: Reply): Sign[] {
  const { text, context, words } = reply;
  const said = context.said ?? '';
  if (said === '' || said.startsWith('(') || said.trimEnd().endsWith('?') || text.includes('?') !== opensWithQuestion.test(text))
    return [];
  if (words.words.length < leastCounter || agreesFirst.test(text) || reply.elsewhere.length > 0 || isHollow(reply)) return [];
  if (reply.has('any/takes-back', 'disagree/agree', 'any/dont-know', 'any/no-words')) return [];
  const shared = [...stemsOf(text)].some((stem) => stemsOf(said).has(stem));
  const echo = /^[\s]*¿?([\p{L}]{4,20})\?+ +[\p{L}]/iu.exec(text)?.[1];
  if (echo !== undefined && said.toLowerCase().includes(echo.toLowerCase().slice(0, echoed)))
    return [wholeOf(reply, 'disagree/counter')];
  const denies = words.words.some((word) => denials.has(word));
  const against = (shared && denies) || ownView.test(text) || namesIt.test(text);
  return against ? [wholeOf(reply, 'disagree/counter')] : [];
}

const denials = new Set(['no', 'nunca', 'tanpoco', 'jamas', 'ni', 'not', 'never']);
const opensWithQuestion = /^[^.!]*\?[^?]*$/u;

const together =
  /(?:^|[^\p{L}])(?:vamos|hay|somos|falta[n]?|se (?:abre|organiza|arma|busca|juega)\p{L}*|[\p{L}]{2,20}(?:amos|emos|imos)|we|we're|there's)(?![\p{L}])/iu;
const notJoining =
  /(?:^|[^\p{L}])(?:no|nunca|ni|sin|quedo|odio|igual|quiz[áa]s?|prefiero|siempre quise|nom[áa]s|mirar|ver)(?![\p{L}])/iu;
const asksIn =
  /(?:^|[^\p{L}])(?:para m[íi]|conmigo|con (?:ustedes|vosotr[oa]s)|a m[íi] (?:en|tambi[ée]n)|puedo|me (?:\p{L}+)|[\p{L}]{1,20}(?:amos|emos|imos))(?![\p{L}])[^?]*\?/iu;
const lends =
  /(?:^|[^\p{L}])(?:me|yo|(?:les|os|los|las)(?= (?:ayudo|acompa|echo|ense|sigo|alcanzo|caigo|veo all))) (?:me |les |os )?(\p{L}+)|^[\s¡]*(\p{L}+o) |(?:^|[^\p{L}])(?:[\p{L}]{0,12}[áéíó][\p{L}]{0,12}[ae]n?me(?:l[oa]s?)?|denme|dame)(?![\p{L}])|(?:^|[ ,.])voy[.!]*$/giu;
const notIn = new Set([
  'estoy',
  'soy',
  'tengo',
  'se',
  'creo',
  'veo',
  'entiendo',
  'siento',
  'gusto',
  'acuerdo',
  'imagino',
  'alegro',
  'quedo',
  'conozco',
  'como',
  'bueno',
  'claro',
  'lindo',
  'bonito',
  'solo',
  'todo',
  'mucho',
  'poco',
  'pero',
]);

/** To something that is being done together: an own part in it, or asking for one. */
export function takesPart(reply: Reply): Sign[] {
  const { text, context } = reply;
  if (!together.test(context.said ?? '') || notJoining.test(text) || reply.has('join/not', 'any/hedge', 'any/sarcasm')) return [];
  if (reply.elsewhere.length > 0 || text.trim() === context.said?.trim()) return [];
  const does = [...text.matchAll(lends)].some(([, told, opened]) => {
    const verb = (told ?? opened)?.toLowerCase();
    return verb === undefined || (isOwnPresent(verb) && !notIn.has(verb));
  });
  return does || asksIn.test(text) ? [wholeOf(reply, 'join/part')] : [];
}

const you = /(?:^|[^\p{L}])(?:t[úu]|vos|usted|ustedes|you)(?![\p{L}])/iu;
const past = /[\p{L}]{2,20}(?:ábamos|íamos|aba|aban|ó|aron|ieron)(?![\p{L}])/iu;
const joins = /(?:^|[^\p{L}])(?:y|luego|despu[ée]s|and|then)(?![\p{L}])|,/iu;

/** A part for each of the two, or one thing first and the other then: "tú a la ida y yo a la vuelta", "termino esto y lo ordeno". */
export function shares(reply: Reply): Sign[] {
  const { text, words, context } = reply;
  if (
    !context.said ||
    reply.elsewhere.length > 0 ||
    opensWithOther(text) ||
    past.test(text) ||
    reply.has('any/insult', 'disclose/refuse') ||
    isHollow(reply)
  )
    return [];
  const split =
    you.test(text) &&
    /(?:^|[^\p{L}])(?:yo|lo m[íi]o|la m[íi]a|i)(?![\p{L}])/iu.test(text) &&
    /(?:^|[^\p{L}])(?:y|and)(?![\p{L}])|,/iu.test(text);
  const each = /(?:^|[^\p{L}])lo que \p{L}+ y (?:yo|t[úu]) /iu.test(text);
  const doing = words.words.flatMap((word, at) => (isOwnPresent(word) && !notIn.has(word) ? [at] : []));
  const first = doing[0];
  const inTurn = doing.length > 1 && first !== undefined && first <= 1 && joins.test(text) && !reply.text.includes('?');
  return (split && !text.includes('?')) || each || inTurn ? [wholeOf(reply, 'negotiate/share')] : [];
}

const asksIfMeant =
  /(?:te|est[áa]s|sonaste|sono|son[óo]|ech[aá]ndome|odias|burl|enoj|molest|enfad|quieres|quer[íi]as|are you|did you)[^?]*\?/iu;
const leastReading = 3;

/** "¿Te enojaste?" "No, tengo cara de cansado": the reading denied, and the right one in its place. */
export function setsRight(reply: Reply): Sign[] {
  const { text, context, words } = reply;
  if (!asksIfMeant.test(context.said ?? '') || !/^[\s¡]*(?:no|nooo|para nada|qu[ée] va)(?![\p{L}])/iu.test(text)) return [];
  if (/(?:\.\.\.|…)/u.test(text) || reply.elsewhere.length > 0 || reply.has('any/takes-back')) return [];
  return words.words.length - 1 >= leastReading ? [wholeOf(reply, 'repair/answer')] : [];
}
