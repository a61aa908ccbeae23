import { readWords } from '#platform/safety/core/read-words.ts';
import type { Category } from '../categories.ts';
import type { Chat, ChatMessage } from '../chat.ts';
import type { Span, Strength } from '../finding.ts';
import type { Topic } from '../learn/topics.ts';
import { aroundOf } from './around.ts';
import { findRuleFindings } from './find-rule-findings.ts';
import { heaviestSpans } from './heaviest-spans.ts';
import { isHarm } from './is-harm.ts';
import { languageOf } from './language-of.ts';
import { messageFeatures } from './message-features.ts';
import { relationWeights } from './relation-weights.ts';
import { weighed, weighMessage } from './weigh-message.ts';

/** The message, and what came just before it from the other side, where that is known. */
export type OneMessage = { text: string; before: string };

/** What the message may belong to: the words, which rules saw them, and how plainly. `likeness`: no rule, the words resemble others. */
export type MayBe = { topic: Topic; rules: string[]; spans: Span[]; strength: Strength | 'likeness' };

/** `isKnownLanguage` false: it may be written in another language, of which nothing is read. It says nothing about who wrote it. */
export type OneReading = { may: MayBe[]; isKnownLanguage: boolean };

/** Of single messages, fewer are what they look like than of those that repeat: only what the weights see plainly is named. */
const likeAt = 0.3;
const protectsLikeAt = 0.3;
const mostNamed = 3;
const order: readonly MayBe['strength'][] = ['explicit', 'clear', 'weak', 'likeness'];
const fewWords = 6;

/** Reads one message by itself: what its words do, and never whether that is so. Pure; nothing of it is kept. */
export function readOneMessage({ text, before }: OneMessage): OneReading {
  const messages: ChatMessage[] = [before, text].flatMap((said, at) =>
    said.trim() ? [{ at: null, who: 1 - at, text: said, kind: 'text' as const }] : [],
  );
  const at = messages.length - 1;
  const words = messages.map((message) => readWords(message.text));
  const read = words[at];
  if (!read || !text.trim()) return { may: [], isKnownLanguage: true };
  const chat: Chat = { format: 'pasted', title: null, participants: ['A', 'B'], messages, dateOrder: 'none' };
  const byTopic = new Map<Topic, MayBe>();
  for (const { category, rules, spans, strength, message } of findRuleFindings(chat, words))
    if (message === at) add(byTopic, category, rules, spans, strength);
  const features = messageFeatures(read, aroundOf({ messages, words, isGroup: false }, at));
  const shares = weighMessage(features, relationWeights());
  for (const [place, topic] of weighed.entries()) {
    const isPlain = (shares[place] as number) >= (isHarm(topic) ? likeAt : protectsLikeAt);
    if (!isPlain || byTopic.has(topic)) continue;
    const spans = heaviestSpans(at, read, features, relationWeights(), place);
    byTopic.set(topic, { topic, rules: [], spans, strength: 'likeness' });
  }
  const share = (topic: Topic) => shares[weighed.indexOf(topic)] as number;
  const may = [...byTopic.values()].toSorted(
    (one, other) => order.indexOf(one.strength) - order.indexOf(other.strength) || share(other.topic) - share(one.topic),
  );
  const isShort = read.words.length < fewWords;
  return { may: may.slice(0, mostNamed), isKnownLanguage: isShort || may.length > 0 || languageOf([read]) !== undefined };
}

function add(byTopic: Map<Topic, MayBe>, topic: Category, rules: string[], spans: Span[], strength: Strength): void {
  const known = byTopic.get(topic);
  if (!known) return void byTopic.set(topic, { topic, rules: [...rules], spans: [...spans], strength });
  known.rules = [...new Set([...known.rules, ...rules])];
  known.spans.push(...spans);
  if (order.indexOf(strength) < order.indexOf(known.strength)) known.strength = strength;
}
