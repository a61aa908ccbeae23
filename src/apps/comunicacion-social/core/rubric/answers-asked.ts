import { stemsOf } from './asked.ts';
import type { Reply } from './read-reply.ts';
import { isOwnPast, isOwnPresent, isRequest } from './verb-forms.ts';

const shortAnswer = 8;
const fewWords = 6;
const oneOrTwo = 2;
const longestChoice = 8;
const ofOther = /(?:^|[^\p{L}])(?:eres|tienes|est[áa]s|you|your|tiene usted)(?![\p{L}])/iu;
/** What an answer opens with when it names a way, a place, a time or an amount. */
const names =
  /^(?:por|en|con|sin|al?|de|desde|hasta|para|mejor|solo|s[óo]lo|nada m[áa]s|antes|despu[ée]s|cada|as[íi]|primero|un[oa]?|dos|tres|cuatro|media|diez|que|on|in|by|with|without|at|after|before|just|only)\s+[\p{L}\d]/iu;
const ofThing = /^(?:mi|el|la|los|las|eso|en la|en el) (?:[\p{L}]+ )?(?:es|son|fue|era|est[áa]|cuesta|hab[íi]an?)(?![\p{L}])/iu;
const idioms =
  /^(?:por (?:suerte|supuesto|fin|qu[ée])|en serio|de (?:hecho|nada|verdad)|a (?:saber|ver)|sin duda|con gusto|por m[íi])(?![\p{L}])/iu;
const infinitive = /^[\p{L}]{2,20}[aei]r(?:me|l[oa]s?)?(?![\p{L}])/iu;
const leads =
  /^[\s¿¡,.:;]*(?:(?:s[íi]|no|va|vale|ok|claro|perfecto|de acuerdo|gracias|mire|mira|pues|bueno|hoy|yes|please|por favor|muchas gracias)(?:[\s,.:;!]+|$))+/iu;

/** Whether the other person has just asked what is needed, or offered, and the reply takes it up: "¿Te lo escribo o te llamo?" "Por escrito." */
export function answersNeed(reply: Reply): boolean {
  if (!reply.asked.isNeed || !mayAnswer(reply)) return false;
  const body = reply.text.replace(leads, '');
  if (body.trim() === '') return /gracias|por favor|porfa|please|thanks/iu.test(reply.text) && /s[íi]|yes/iu.test(reply.text);
  if (which.test(reply.asked.text) && body.trim().split(/\s+/u).length <= oneOrTwo) return true;
  if (ofThing.test(body) || idioms.test(body)) return false;
  return (
    names.test(body) ||
    infinitive.test(body) ||
    asksToDo(reply) ||
    takesUp(reply, body) ||
    (opensOwn(reply) && !reply.has('state-need/problem'))
  );
}

/** An order or request of any verb, where the other person has just asked what to do: "Escríbelo", "Llame a la doctora". */
export function asksToDo({ text }: Reply): boolean {
  const words = text.match(/[\p{L}]+/gu) ?? [];
  return words.some((word) => isRequest(word)) || reflexive.test(text);
}

const reflexive =
  /(?:^|[.,;:!¡] ?)(?:qu[ée]date|vete|ven|si[ée]ntate|[áa]cercate|al[ée]jate|espera|espere|pare|llame|llama|pregunta|pregunte|baja|baje|avisa|avise|av[íi]same|mueve|mueva|sigue|siga|ve t[úu])(?![\p{L}])/iu;

/** One of the things the other person named, in a few words: "la salita", "sin cámara". */
function takesUp({ asked }: Reply, body: string): boolean {
  const words = body.match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= longestChoice && !ofOther.test(body) && [...stemsOf(body)].some((stem) => asked.stems.has(stem));
}

/** Whether the other person has asked about the person, and the reply tells of an own doing, or names it in a few words. */
export function answersOfSelf(reply: Reply): boolean {
  const { asked, text } = reply;
  if (asked.text === '' || !mayAnswer(reply, reply.others)) return false;
  if (opensOwn(reply) && !reply.has('disclose/no-telling')) return true;
  if (asked.isOfYou && (text.match(/[\p{L}]+/gu) ?? []).some((word) => isOwnPast(word))) return true;
  const body = (/^[^.!\n]+/u.exec(text.replace(leads, '').trim())?.[0] ?? '').trim();
  const count = (body.match(/[\p{L}\d]+/gu) ?? []).length;
  const isChoice = / (?:o|u|or) /iu.test(asked.text);
  if (count === 0 || /(?:\.\.\.|…)/u.test(text) || reply.has('any/sarcasm')) return false;
  if (count === 1)
    return (isChoice || (asked.isOfYou && which.test(asked.text) && !howAreYou.test(asked.text))) && !repeats(reply, body);
  const hasLead = asked.isOfYou && leads.test(text);
  const asksWhich = asked.isOfYou && which.test(asked.text);
  if (count <= shortAnswer && (asksWhich || hasLead) && !ofThings.test(body))
    return asksWhich ? !repeats(reply, body) : count >= leastFragment;
  return (
    count <= fewWords &&
    !ofThings.test(body) &&
    (isChoice ||
      (asked.isOfYou &&
        /^(?:a|al|de|del|en|con|desde|el|la|los|las|un|una|dos|tres|cuatro|muy|bastante|algo|medio|m[áa]s|mi|mis)\s/iu.test(
          body,
        )))
  );
}

const leastFragment = 2;
const howAreYou = /c[óo]mo (?:est[áa]s?|and[aá]s?|te va|le va|te fue|vas)|how are/iu;
/** "La carne está muy cara": says of things, not of oneself. */
const ofThings =
  /(?:^|[^\p{L}])(?:es|son|est[áa]n?|era|fue|hay|hab[íi]an?|hace|tiene[n]?|qu[ée]|is|are|was|starts?)(?![\p{L}])|[\p{L}]{2,20}(?:ó|aron|ieron)(?![\p{L}])/iu;
const which =
  /(?:^|[^\p{L}])(?:qu[ée]|cu[áa]l(?:es)?|cu[áa]nt[oa]s?|c[óo]mo|qui[ée]n|d[óo]nde|what|which|who|where)(?![\p{L}])/iu;

function repeats({ asked }: Reply, body: string): boolean {
  return !/ (?:o|u|or) /iu.test(asked.text) && [...stemsOf(body)].some((stem) => asked.stems.has(stem));
}

/** "Espero afuera", "lo dejo": an own doing that opens what is said. How one is ("estoy", "tengo") says no way yet. */
function opensOwn({ words: { words, clause } }: Reply): boolean {
  return words.some((word, at) => {
    if (!isOwnPresent(word) || state.has(word)) return false;
    let before = at - 1;
    while (before >= 0 && clause[before] === clause[at] && lead.has(words[before] as string)) before--;
    return before < 0 || clause[before] !== clause[at];
  });
}

const state = new Set(['estoy', 'soy', 'creo', 'siento', 'ciero', 'entiendo', 'supongo', 'se']);
const lead = new Set(['me', 'te', 'se', 'lo', 'la', 'los', 'las', 'le', 'yo', 'no', 'si', 'pues', 'y']);

/** An answer of its own words, said here: not a question back, nor empty. */
function mayAnswer(reply: Reply, elsewhere = reply.elsewhere): boolean {
  const whole = { from: reply.text.length - reply.text.trimStart().length, to: reply.text.trimEnd().length };
  if (reply.questions.length > 0 || elsewhere.some(({ to, from }) => (to - from) * 2 > whole.to - whole.from)) return false;
  if (/(?:\.\.\.|…)/u.test(reply.text)) return false;
  return !isHollow(reply) && !reply.has('any/unsure', 'disclose/refuse', 'any/takes-back', 'any/no-words');
}

/** Mostly words that answer nothing: "nada, todo bien". */
export function isHollow(reply: Reply): boolean {
  const empty = reply.all('any/hollow-answer').reduce((sum, { start, end }) => sum + end - start, 0);
  return empty * 2 >= reply.words.words.length;
}
