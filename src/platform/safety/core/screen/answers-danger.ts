import type { CrisisKind, Screening } from '../../contract.ts';
import { readWords } from '../read-words.ts';
import questions from './questions.json' with { type: 'json' };
import { indexRules, scanRules } from './rule-index.ts';

const asked = indexRules(
  questions.asks.map(({ id, kind, phrases }) => ({
    id: `asked/${id}`,
    kind: kind as CrisisKind | 'safety',
    negatable: false,
    phrases,
    lists: questions.lists,
  })),
);
const set = (words: string) => new Set(words.split(' '));
const yes = set(questions.yes);
const no = set(questions.no);
const much = set(questions.much);

/**
 * A short answer to a question of the bot about danger: "sí", "un poco", "a veces", a number above zero to "¿piensas en morir?",
 * a "no" to "¿estás a salvo?". Anything else, or any other question, says nothing here.
 */
export function answersDanger(question: string, answer: string): Screening | undefined {
  const { words } = readWords(answer);
  if (words.length === 0 || words.length > 12) return undefined;
  let kind: CrisisKind | 'safety' | undefined;
  let rule = '';
  const read = readWords(question.slice(-600));
  scanRules(asked, read, (entry) => {
    if (kind === undefined || entry.kind === 'plan') [kind, rule] = [entry.kind, entry.id];
  });
  if (kind === undefined) return undefined;
  const says = meaning(words);
  if (kind === 'safety') return says === 'no' ? { level: 'crisis', kind: 'ideation', rule, words: [answer.trim()] } : undefined;
  return says === 'yes' ? { level: 'crisis', kind, rule, words: [answer.trim()] } : undefined;
}

/** Who does not know whether they think of dying is asked no further. */
const notKnowing = /^(?:i )?(?:do not know|am not sure|not sure|dunno|maybe|perhaps|a lo mejor|quiza|quizas|tal vez|puede ser)\b/;

function meaning(words: string[]): 'yes' | 'no' | undefined {
  const first = words[0] as string;
  if (/^\d+$/.test(first)) return Number(first) > 0 ? 'yes' : 'no';
  if (notKnowing.test(words.join(' '))) return 'yes';
  if (first === 'no' && (words[1] === 'se' || words[1] === 'estoy' || words[1] === 'puedo')) return 'yes';
  if (no.has(first) && !words.some((word) => much.has(word))) return 'no';
  if (yes.has(first) || words.some((word) => much.has(word))) return 'yes';
  return undefined;
}
