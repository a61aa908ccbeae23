import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import { wordsOf } from './graph.ts';
import type { Protocol, Run } from './protocol.ts';
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

/** What helps below the question: something to try first, for who learns by doing; then the help of the step. */
export function helpOf(protocol: Protocol, run: Run, adaptation: Adaptation, values: Values): string {
  const tries = !protocol.brief && learningOf(adaptation) === 'hacer';
  const help = findWord(
    protocol.texts[adaptation.language.locale],
    `${wordsOf(protocol, run.stepId)}.help`,
    adaptation.language,
    values,
  );
  return [...(tries ? wordOf('try', protocol, run, adaptation, values) : []), help].filter(Boolean).join(' ');
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
