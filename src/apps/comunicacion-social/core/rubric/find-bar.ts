import { readToneTags } from '#platform/analysis/text/core/tone-tags.ts';
import { readWords } from '#platform/safety/core/read-words.ts';
import type { Reason, Sign } from './judgement.ts';
import { type Reply, wholeOf } from './read-reply.ts';

/** What keeps any skill from being met, whatever else the reply says, and the words that show it. */
export function findBar(reply: Reply): { reason: Reason; signs: Sign[] } | undefined {
  if (reply.words.words.length === 0) return { reason: 'empty', signs: [] };
  const whole = (rule: string) => [wholeOf(reply, rule)];
  if (isCopy(reply)) return { reason: 'copy', signs: whole('copy') };
  const threats = reply.all('any/threat');
  if (threats.length > 0) return { reason: 'threat', signs: threats };
  const own = reply.all('any/self-insult');
  const insults = reply.all('any/insult').filter(({ start, end }) => !own.some((each) => each.start < end && start < each.end));
  if (insults.length > 0) return { reason: 'insult', signs: insults };
  if (isOtherLanguage(reply)) return { reason: 'other-language', signs: whole('other-language') };
  const tags = readToneTags(reply.text).filter(({ means }) => means === 'sarcastic' || means === 'joking');
  if (tags.length > 0) return { reason: 'sarcasm', signs: tags.map(({ start, end }) => tagged(reply, start, end)) };
  const sarcasm = reply.all('any/sarcasm');
  if (sarcasm.length > 0) return { reason: 'sarcasm', signs: sarcasm };
  const silent = reply.all('any/no-words');
  return silent.length > 0 ? { reason: 'no-words', signs: silent } : undefined;
}

const leastCopied = 4;

/** A hint said again word for word, or nearly all of what the other person said; a question may repeat it, to check. */
function isCopy({ text, context }: Reply): boolean {
  const own = plain(text);
  const count = own.split(' ').length;
  if (count < leastCopied) return false;
  if (context.hints?.some((hint) => ` ${plain(hint)} `.includes(` ${own} `))) return true;
  const said = plain(context.said ?? '');
  return !text.includes('?') && ` ${said} `.includes(` ${own} `) && count >= said.split(' ').length * 0.6;
}

function plain(text: string): string {
  return readWords(text).words.join(' ');
}

const small = {
  es: new Set(
    'que de la el los las un una en y a no si me te se lo le mi tu su con por para pero es esta estoy yo eso ya muy mas como hola gracias perdon'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an i you to of and is it that in my your we they are not can do have am this for what with be but on so will would sorry'.split(
      ' ',
    ),
  ),
};

/** Three small words or more of the other language, and hardly any of this one. */
function isOtherLanguage({ text, lang }: Reply): boolean {
  const { words } = readWords(text);
  const count = (of: Set<string>) => words.filter((word) => of.has(word)).length;
  const [ours, theirs] = lang === 'es' ? [count(small.es), count(small.en)] : [count(small.en), count(small.es)];
  return theirs >= 3 && theirs > ours * 2;
}

function tagged(reply: Reply, from: number, to: number): Sign {
  return { ...wholeOf(reply, 'tone-tag'), from, to };
}
