import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import { getStep, wordsOf } from './graph.ts';
import type { Protocol, Run } from './protocol.ts';
import { repairWord } from './repair-words.ts';
import { findWord } from './word.ts';

type Piece = 'explain' | 'example' | 'picture' | 'try';

/** What each way of learning begins with, and what follows: the rule is `explain`. */
const orders: Record<Adaptation['language']['learning'], [Piece, Piece]> = {
  regla: ['explain', 'example'],
  ejemplo: ['example', 'explain'],
  imagen: ['picture', 'explain'],
  hacer: ['try', 'explain'],
};

/** A step explained to somebody who does not understand it, in the order in which they learn. */
export function explainStep(protocol: Protocol, run: Run, adaptation: Adaptation, values: Values): string {
  return orders[learningOf(adaptation)].flatMap((piece) => wordOf(piece, protocol, run, adaptation, values)).join('\n\n');
}

/** What somebody needs before a question is asked at all: an example, or a picture in words. */
export function beforeQuestion(protocol: Protocol, run: Run, adaptation: Adaptation, values: Values): string {
  const [first] = orders[learningOf(adaptation)];
  if (protocol.brief || (first !== 'example' && first !== 'picture')) return '';
  return wordOf(first, protocol, run, adaptation, values).join('');
}

/**
 * What helps below the question: first that few words are enough, on a day without many; something to try, for who learns by
 * doing; then the help of the step.
 */
export function helpOf(protocol: Protocol, run: Run, adaptation: Adaptation, values: Values): string {
  const tries = !protocol.brief && learningOf(adaptation) === 'hacer';
  const help = findWord(
    protocol.texts[adaptation.language.locale],
    `${wordsOf(protocol, run.stepId)}.help`,
    adaptation.language,
    values,
  );
  return [fewWords(protocol, run, adaptation), ...(tries ? wordOf('try', protocol, run, adaptation, values) : []), help]
    .filter(Boolean)
    .join(' ');
}

/** Where somebody would have to write, whose words cost today: a word is enough, and so is passing on. */
function fewWords(protocol: Protocol, run: Run, adaptation: Adaptation): string {
  const { speech } = adaptation.interaction;
  const { kind } = getStep(protocol, run.stepId).input;
  const costs = speech === 'cuesta' || speech === 'sin_palabras';
  return costs && (kind === 'text' || kind === 'list') ? repairWord(`few-words.${kind}`, adaptation) : '';
}

type Values = Record<string, string | number>;

/** Who speaks in pictograms today reads a picture first, whatever helps on other days. */
function learningOf({ language, interaction }: Adaptation): Adaptation['language']['learning'] {
  return interaction.channel === 'pictogramas' ? 'imagen' : language.learning;
}

function wordOf(piece: Piece, protocol: Protocol, run: Run, { language }: Adaptation, values: Values): string[] {
  const word = findWord(protocol.texts[language.locale], `${wordsOf(protocol, run.stepId)}.${piece}`, language, values);
  return word ? [word] : [];
}
