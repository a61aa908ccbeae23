import { readToneTags } from '#platform/analysis/text/core/tone-tags.ts';
import { readWords } from '#platform/safety/core/read-words.ts';
import type { Sign } from './judgement.ts';
import { isOtherLanguage } from './language.ts';
import { type Reply, wholeOf } from './read-reply.ts';
import type { Reason } from './reasons.ts';

/** What keeps any skill from being met, whatever else the reply says, and the words that show it. */
export function findBar(reply: Reply, mayRepeat = false): { reason: Reason; signs: Sign[] } | undefined {
  if (reply.words.words.length === 0) return { reason: 'empty', signs: [] };
  const whole = (rule: string) => [wholeOf(reply, rule)];
  if (isCopy(reply, mayRepeat)) return { reason: 'copy', signs: whole('copy') };
  const threats = reply.all('any/threat');
  if (threats.length > 0) return { reason: 'threat', signs: threats };
  const own = reply.all('any/self-insult');
  const insults = reply.all('any/insult').filter(({ start, end }) => !own.some((each) => each.start < end && start < each.end));
  if (insults.length > 0) return { reason: 'insult', signs: insults };
  if (isOtherLanguage(reply.text, reply.lang)) return { reason: 'other-language', signs: whole('other-language') };
  const tags = readToneTags(reply.text).filter(({ means }) => means === 'sarcastic' || means === 'joking');
  if (tags.length > 0) return { reason: 'sarcasm', signs: tags.map(({ start, end }) => tagged(reply, start, end)) };
  const sarcasm = reply.all('any/sarcasm');
  if (sarcasm.length > 0) return { reason: 'sarcasm', signs: sarcasm };
  // "(me quedo mirando el suelo)": what is done, and no words.
  if (/^\s*[(*][^()*]*[)*][\s.]*$/u.test(reply.text)) return { reason: 'no-words', signs: whole('any/no-words') };
  const silent = reply.all('any/no-words');
  const rest = reply.words.words.length - silent.reduce((sum, { start, end }) => sum + end - start, 0);
  return silent.length > 0 && rest < leastSaid ? { reason: 'no-words', signs: silent } : undefined;
}

/** With so many words beside "no sé qué decir", something is said. */
const leastSaid = 3;
const leastCopied = 4;

/** A hint said again word for word, or nearly all of what the other person said; a question may repeat it, where it checks. */
function isCopy({ text, context }: Reply, mayRepeat: boolean): boolean {
  const own = plain(text);
  const count = own.split(' ').length;
  // "Alguien te dice: ¿Te gusta?": only what is spoken counts.
  const said = plain((context.said ?? '').split(': ').at(-1) ?? '');
  if (count > 1 && said !== '' && own.replaceAll(said, '').trim() === '' && !(mayRepeat && text.includes('?'))) return true;
  if (count < leastCopied) return false;
  if (context.hints?.some((hint) => ` ${plain(hint)} `.includes(` ${own} `))) return true;
  if (mayRepeat && text.includes('?')) return false;
  return ` ${said} `.includes(` ${own} `) && count >= said.split(' ').length * 0.6;
}

function plain(text: string): string {
  return readWords(text).words.join(' ');
}

function tagged(reply: Reply, from: number, to: number): Sign {
  return { ...wholeOf(reply, 'tone-tag'), from, to };
}
