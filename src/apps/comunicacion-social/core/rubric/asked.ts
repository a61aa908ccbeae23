import { readWords } from '#platform/safety/core/read-words.ts';

/** What the other person has just asked for, as far as its words show. */
export type Asked = {
  /** The words that ask, one question after another; empty where nothing is asked. */
  text: string;
  /** The beginnings of its longer words, to know a choice taken up: "escrib" of "¿te lo escribo?". */
  stems: ReadonlySet<string>;
  /** They ask what is needed, preferred or decided, or offer to do something. */
  isNeed: boolean;
  /** They ask about the person. */
  isOfYou: boolean;
  /** A time, an amount or a plan is on the table. */
  isTerm: boolean;
};

const need =
  /necesit|molest|duele|est[áa]s bien|te pasa|ayud|sirv|prefi|quier|querr|conviene|late\b|te va\b|te viene|te queda|le queda|te gusta|funciona|te parece|le parece|how |what |need|prefer|help|would you|\b(?:o|u|or)\b|c[óo]mo(?! (?:est[áa]|te fue|te va|le va|and|dorm|sigue))|cu[áa]ndo|cu[áa]l|cu[áa]nt|d[óo]nde|qu[ée] (?:hago|hacemos|propones|dices|m[áa]s|regla|trámite)|est[áa] bien|hora|pongo|hago|te falta|\bdim|\bd[íi]ga|elige|escoge|entend|qued[óo]/iu;
/** Of the other person's own doing: "¿le aviso?", "¿te mando?", "¿pasamos?". */
const offer =
  /(?:^|[^\p{L}])(?:[\p{L}]{3,20}(?:[aei]mos)|(?:te|le|lo|la|los|las|se) [\p{L}]{3,20}o|(?:lo|la) [\p{L}]+ o )(?![\p{L}])/iu;
const ofYou =
  /(?:^|[^\p{L}])(?:te|t[úu]|ti|usted|le|vos|tus?|cu[ée]nt\w*|dime|d[íi]ga\w*|you|your|[\p{L}]{2,20}(?:as|es|[áé]s|aste|iste))(?![\p{L}])/iu;
const term =
  /\d|(?:^|[^\p{L}])(?:hoy|mañana|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|semana|mes|horas?|horitas?|minutos?|rato|ratito|d[íi]as?|veces|noche|tarde|a las?|una|uno|dos|tres|cuatro|mitad|turno|va|sale|jalas|late|trato|vente|quiero que|hag[áa]moslo|hay que|tienes que|te toca|ll[ée]va\w*|tr[áa]e\w*|pr[ée]sta\w*|c[óo]mpra\w*|l[áa]va\w*|c[óo]mparte\w*|todos?|siempre|cada|cu[áa]nt\w*|precio|pesos|euros|hacemos|quedamos|vamos|propon\w*|acuerdo|a medias|te sirve|le sirve|le parece|te parece)(?![\p{L}])/iu;
const orders =
  /(?:^|[^\p{L}])(?:dime|dímelo|d[íi]game|elige|escoge|elija|escribe|escr[íi]be\w*|cu[ée]nt\w+|contame|me dices|me dice|usted me dec[íi]a|ponga|si prefiere|si quieres|puedes dec[íi]rmelo|hay (?:dos|tres|opciones)|te doy (?:dos|tres)|te propongo)(?![\p{L}])/iu;
const asksWhat = /(?:^|[^\p{L}])(?:qué|cómo|cuál|quién|dónde|what|how|who|where|why)(?![\p{L}])/iu;
const leastStem = 4;
const plain = new Set(
  'para como esta este esto pero todo toda algo solo donde cuando gracias favor bien bueno quiero tiene tengo puedo hacer tambien entonces porque desde hasta sobre usted ustedes algun alguna otra otro otros otras mismo verdad puede puedes podemos quiere quieres vamos eres dime digo dice'.split(
    ' ',
  ),
);

export function readAsked(said: string | undefined): Asked {
  const sentences = (said ?? '').match(/[^.!?¿¡\n]+[.!?]*/gu) ?? [];
  const asking = sentences.filter((each) => each.endsWith('?') || orders.test(each));
  const text = asking.join(' ');
  return {
    text,
    stems: text ? stemsOf(sentences.join(' ')) : new Set(),
    isNeed: text !== '' && (need.test(text) || offer.test(text) || asking.some((each) => orders.test(each))),
    isOfYou: text !== '' && ofYou.test(text),
    isTerm: term.test(said ?? '') || !asksWhat.test(text),
  };
}

/** The beginnings of a text's longer words. */
export function stemsOf(text: string): Set<string> {
  const { words } = readWords(text);
  return new Set(words.filter((word) => word.length >= leastStem && !plain.has(word)).map((word) => word.slice(0, leastStem)));
}
