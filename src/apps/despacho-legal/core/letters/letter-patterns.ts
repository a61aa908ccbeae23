import { spaced as spacedOut, wordPattern } from './flat-text.ts';
import type { LetterKind, SenderKind } from './letter-reading.ts';
import words from './letter-words.json' with { type: 'json' };

const label = String.raw`^[^\p{L}]*(?:(?:asunto|ref(?:erencia)?|objeto|motivo)\.?\s*:?\s*)?`;

/** The words by which the parts of a letter are known. The lists are data; here they are made ready. */
export const letterPatterns = {
  kinds: Object.entries(words.kinds).map(([is, { title, strong, text }]) => ({
    is: is as LetterKind,
    title: new RegExp(`${label}(?:${spaced(title)})(?!\\p{L})`, 'u'),
    named: any(title),
    strong: strong.map((each) => wordPattern(each)),
    text: text.map((each) => wordPattern(each)),
  })),
  senders: Object.entries(words.senders).map(([is, list]) => ({ is: is as Exclude<SenderKind, 'person'>, shape: any(list) })),
  receiver: new RegExp(`^(?:${spaced(words.receiver)})(?!\\p{L})`, 'u'),
  ask: any(words.ask),
  hardAsk: any(words.hardAsk),
  askVerb: any(words.askVerb),
  bareVerb: new RegExp(`^(?:${spaced(words.bareVerb)})(?!\\p{L})`, 'u'),
  deadlineAsk: any(words.deadlineAsk),
  command: any(words.command),
  list: new RegExp(spaced(words.list), 'u'),
  item: new RegExp(spaced(words.item), 'u'),
  notAsk: any(words.notAsk),
  othersAsk: any(words.othersAsk),
  ofAppeal: any(words.ofAppeal),
  consequenceStart: new RegExp(spaced(words.consequenceStart), 'u'),
  already: any(words.already),
  othersDo: any(words.othersDo),
  deadlineBefore: before(words.deadlineBefore),
  nearBefore: before(words.nearBefore),
  deadlineAfter: after(words.deadlineAfter),
  notDeadlineBefore: before(words.notDeadlineBefore),
  notDeadlineAfter: after(words.notDeadlineAfter),
  lastDayBefore: before(words.lastDayBefore),
  appear: any(words.appear),
  appeals: any(words.appeals),
  answers: any(words.answers),
  consequences: any(words.consequences),
  threats: any(words.threats),
  machine: new RegExp(spaced(words.machine), 'u'),
};

function any(list: string[]): RegExp {
  return wordPattern(list.join('|'));
}

function spaced(list: string[]): string {
  return spacedOut(list.join('|'));
}

/** Right before what is looked at. */
function before(list: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(list)})[\\s(:]*$`, 'u');
}

/** Right behind it. */
function after(list: string[]): RegExp {
  return new RegExp(`^[\\s),]*(?:${spaced(list)})(?!\\p{L})`, 'u');
}
