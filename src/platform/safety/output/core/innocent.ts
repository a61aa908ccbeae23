import type { Fault } from './fault.ts';
import type { Word } from './read-sentence.ts';

type Found = { fault: Fault; start: number; end: number };

const farthestDenial = 7;
const denials = new Set(
  'no not si if whether nunca never jamas ni tampoco sin without cannot nadie nobody ningun ninguna evita evitar avoid neither nor'.split(
    ' ',
  ),
);
const breaksClause = new Set('pero but sino y and aunque although porque because so entonces'.split(' '));
/** A "no" that denies nothing of what follows it. */
const noDenials: readonly string[][] = [
  'no hay duda',
  'no cabe duda',
  'no tengo duda',
  'no te preocupes',
  'no se preocupe',
  'no tengas miedo',
  'no solo',
  'no dudes',
  'no es broma',
  'no not',
  'sin duda',
  'sin ninguna duda',
  'sin ningun problema',
  'sin problema',
  'sin miedo',
  'no doubt',
  'without doubt',
  'without a doubt',
  'not only',
  'do not worry',
  'no question',
].map((each) => each.split(' '));
/** Who asks, quotes or tells what another said, does not say it. */
const says = new Set(
  'dices decis dijiste dijo dijeron dice dicen diga contaste contas cuentas escribiste explico receto recetaron indico mando pone ponia leiste anotaste preguntas pregunta pregunto crees piensas temes sospechas creias supongamos significa frase frases mensaje mensajes told said say says wrote explained prescribed asked ask wonder think believe suspect means phrase phrases message reads'.split(
    ' ',
  ),
);
const links = new Set(
  'que si de if that whether you i it is me te lo le la ya tu su usted vos a por como how when cuando una un the an'.split(' '),
);
/** Only these may be asked about, told of somebody else or quoted without harm; a dose between quotes is a dose. */
const quotable: ReadonlySet<Fault> = new Set([
  'diagnosis',
  'human',
  'confidentiality',
  'legal-certainty',
  'dependency',
  'against-help',
]);
const askable: ReadonlySet<Fault> = new Set(['diagnosis', 'medication', 'legal-certainty']);
const conditional: ReadonlySet<Fault> = new Set(['diagnosis']);

/** Whether a phrase that is there does no harm as it stands: denied, asked, quoted, or told of what somebody else said. */
export function isInnocent({ fault, start, end }: Found, words: readonly Word[], text: string, isAbsolute: boolean): boolean {
  const first = words[start] as Word;
  const carries = words.slice(start, end);
  if (fault === 'medication' && carries.length === 1 && isOnlyNamed(words)) return true;
  if (isQuoted(carries, words, fault)) return true;
  if (fault !== 'method' && isReported(words, start, text)) return true;
  if (isDisclaimed(words, start)) return true;
  if ((fault === 'medication' || fault === 'dosage') && isOfHealer(words, start)) return true;
  if (askable.has(fault) && isAsked(text, first)) return true;
  if (conditional.has(fault) && isConditional(words, start)) return true;
  return !isAbsolute && isDenied(words, start);
}

/** Words between quotes that the sentence itself talks about; a sentence that is nothing but a quotation is said all the same. */
function isQuoted(carries: readonly Word[], words: readonly Word[], fault: Fault): boolean {
  if (!carries.every(({ quoted }) => quoted)) return false;
  const outside = words.filter(({ quoted }) => !quoted).length;
  return quotable.has(fault) ? outside >= 2 : words.some(({ text, quoted }) => !quoted && says.has(text));
}

/** "Me dices que tienes…", "si crees que tienes…": a verb of saying leads to it through nothing but linking words. */
function isReported(words: readonly Word[], start: number, sentence: string): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const { text, clause, from, to } = words[at] as Word;
    // "Te explico que…" is said by the bot itself, "te explicó que…" by somebody else.
    const isOwn =
      /^(?:explico|indico|receto|mando|pregunto)$/u.test(text) && !/[óÓ]/u.test(sentence.slice(from, to).normalize('NFC'));
    const next = words[at + 1] as Word;
    const leads = clause === (words[start] as Word).clause || sentence.slice(to, next.from).includes(':');
    if (says.has(text) && !isOwn) return leads;
    if (!links.has(text)) return false;
  }
  return false;
}

function isAsked(text: string, first: Word): boolean {
  const before = text.slice(0, first.from);
  if (/\?[\s"'»”*_)]*$/u.test(text) === false) return false;
  const opens = before.lastIndexOf('¿');
  if (opens !== -1) return true;
  return /^[\s"'«“*_(]*(?:do|does|did|are|is|have|has|can|could|would|will|what|when|how|which)\b/iu.test(text);
}

function isConditional(words: readonly Word[], start: number): boolean {
  const { clause } = words[start] as Word;
  for (let at = start - 1; at >= Math.max(0, start - 4) && (words[at] as Word).clause === clause; at--)
    if (/^(?:si|if|cuando|when|whether|aunque|quien|quienes|who)$/u.test((words[at] as Word).text)) return true;
  return false;
}

/** A medicine that is only explained, asked about or noted down; any other sentence with its name is advice. */
function isOnlyNamed(words: readonly Word[]): boolean {
  return words.some(
    ({ text }, at) =>
      /^(?:medic[oa]s?$|doctor|psiquiatr|farmac|receta|consulta|pregunt|anot|apunt|lista|alarma|record|recuer|prospecto|psychiatrist|pharmac|prescri|ask|list|remind|leaflet)/u.test(
        text,
      ) ||
      (/^(?:es|son|is|are)$/u.test(text) && /^(?:un|una|unos|unas|a|an|the|el|la|medic|drug)/u.test(words[at + 1]?.text ?? '')),
  );
}

/** "Tu médica ajusta la dosis": who treats a person decides it. */
function isOfHealer(words: readonly Word[], start: number): boolean {
  const { clause } = words[start] as Word;
  return words
    .slice(Math.max(0, start - 3), start)
    .some(
      (word) =>
        word.clause === clause &&
        /^(?:medic[oa]s?|doctora?|psiquiatr|farmaceutic|especialista|doctors?|psychiatrist|pharmacist)/u.test(word.text),
    );
}

/** "No puedo prometer que nadie…", "I can't say that you will…": what follows is what is not said. */
function isDisclaimed(words: readonly Word[], start: number): boolean {
  const { clause } = words[start] as Word;
  for (let at = start - 1; at >= Math.max(0, start - 5) && (words[at] as Word).clause === clause; at--) {
    if (
      !/^(?:promet|asegur|garanti|decir|decid|sab|afirm|promis|guarante|say|tell|know|sure|claim|assur)/u.test(
        (words[at] as Word).text,
      )
    )
      continue;
    return words.slice(Math.max(0, at - 4), at).some((word) => word.clause === clause && denials.has(word.text));
  }
  return false;
}

function isDenied(words: readonly Word[], start: number): boolean {
  const { clause } = words[start] as Word;
  for (let at = start - 1; at >= Math.max(0, start - farthestDenial); at--) {
    const word = words[at] as Word;
    if (word.clause !== clause || breaksClause.has(word.text)) return false;
    if (denials.has(word.text) && !noDenials.some((each) => each.every((text, step) => words[at + step]?.text === text)))
      return true;
  }
  return false;
}
