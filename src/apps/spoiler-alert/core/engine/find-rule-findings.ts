import type { Words } from '#platform/safety/core/read-words.ts';
import { scanRules } from '#platform/safety/core/screen/rule-index.ts';
import type { Chat, ChatMessage } from '../chat.ts';
import type { Finding, Strength } from '../finding.ts';
import { findSequences } from './find-sequences.ts';
import { ruleIndex } from './rule-index.ts';
import { hasWay, isOtherwise, isTakenBack, readOtherwise, type ToldOtherwise } from './told-otherwise.ts';

const laughBack = 3;
const atOnce = 2000;

/**
 * What the rules find, in single messages and in the order of several: the words that stand there, who wrote them, to whom, under
 * which rule. Yields how far it is, 0 to 1.
 */
export function* ruleFindings(
  { messages, participants }: Chat,
  words: readonly (Words | undefined)[],
): Generator<number, Finding[]> {
  const findings: Finding[] = [];
  for (const [at, read] of words.entries()) {
    const message = messages[at];
    if (at % atOnce === 0) yield at / words.length;
    if (!read || message?.kind !== 'text' || read.words.length === 0) continue;
    findings.push(...findingsIn(messages, at, read, participants.length));
  }
  return [...findings, ...findSequences({ messages, words, people: participants.length })];
}

/** The same, to its end. */
export function findRuleFindings(chat: Chat, words: readonly (Words | undefined)[]): Finding[] {
  const work = ruleFindings(chat, words);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function findingsIn(messages: readonly ChatMessage[], at: number, read: Words, people: number): Finding[] {
  const message = messages[at] as ChatMessage;
  const found = new Map<string, Finding>();
  let told: ToldOtherwise | undefined;
  scanRules(ruleIndex(), read, ({ id, kind: { category, strength } }, start, end) => {
    told ??= readOtherwise(read, message.text);
    if (isTakenBack(read, start, end, told)) return;
    if (strength !== 'explicit' && isOtherwise(category, read, start, told)) return;
    const laughs = hasWay(told, read, start, 'laughing');
    const isPlay = laughs && isLaughedBack(messages, at);
    if (isPlay && strength !== 'explicit') return;
    const isSoftened = laughs || hasWay(told, read, start, 'agreed');
    const how = howStrong(strength, hasWay(told, read, start, 'told'), isSoftened);
    const span = { message: at, start: read.from[start] as number, end: read.to[end - 1] as number };
    const known = found.get(id);
    if (known) known.spans.push(span);
    else
      found.set(id, {
        category,
        from: message.who,
        to: people === 2 ? 1 - message.who : null,
        message: at,
        spans: [span],
        layer: 'rule',
        rules: [id],
        strength: how,
      });
  });
  return [...found.values()];
}

/** A threat with a laugh is a threat; what may be told of somebody else is one among others. Only denials and quotes take it back. */
function howStrong(strength: Strength, isTold: boolean, isSoftened: boolean): Strength {
  if (strength === 'explicit') return isTold ? 'clear' : 'explicit';
  return isSoftened ? 'weak' : strength;
}

/** Banter: somebody else laughs too, soon after. */
function isLaughedBack(messages: readonly ChatMessage[], at: number): boolean {
  const own = messages[at]?.who;
  return messages
    .slice(at + 1, at + 1 + laughBack)
    .some(({ who, text }) => who !== own && /[😂🤣😹😆]|(?:j[aeio]){2,}|(?:ha){2,}|\blol\b|\bxd/iu.test(text));
}
