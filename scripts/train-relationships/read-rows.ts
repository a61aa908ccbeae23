import { readdirSync, readFileSync } from 'node:fs';
import { type Category, tacticOf } from '../../src/apps/spoiler-alert/core/categories.ts';
import type { ChatMessage } from '../../src/apps/spoiler-alert/core/chat.ts';
import { aroundOf } from '../../src/apps/spoiler-alert/core/engine/around.ts';
import { findRuleFindings } from '../../src/apps/spoiler-alert/core/engine/find-rule-findings.ts';
import { type MessageFeatures, messageFeatures } from '../../src/apps/spoiler-alert/core/engine/message-features.ts';
import { weighed } from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';
import type { Finding } from '../../src/apps/spoiler-alert/core/finding.ts';
import { readWords } from '../../src/platform/safety/core/read-words.ts';

/** A message as it is learnt from: its features and the places of what it carries among `weighed`. */
export type MessageRow = { features: MessageFeatures; labels: number[]; message: number; who: number };

/** A chat as it is learnt from. `isWhole`: one whose patterns are known, so that the second look may learn from it. */
export type ChatRow = {
  id: string;
  isWhole: boolean;
  isHealthy: boolean;
  people: number;
  messages: MessageRow[];
  findings: Finding[];
  planted: { tactic: string; from: number[] }[];
};

type Written = {
  id: string;
  overall?: string;
  messages: { t?: string; who: string; text: string }[];
  findings?: { tactic: string; category?: string; from: string; message_indexes: number[] }[];
  protective?: { signal: string; message_indexes: number[] }[];
};
type Single = { id: string; before?: string; text: string; tactic: string; category?: string };

export const taughtFolder = 'data/training/relationships';
export const judgedFile = 'data/evaluations/relationships-dev.jsonl';

/** Every row there is to learn from: whole chats, small exchanges, and single messages with what was said before. */
export function readTaught(root: string): ChatRow[] {
  const files = [judgedFile, ...taughtFiles(root)];
  return files.flatMap((path) =>
    readFileSync(root + path, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => rowOf(JSON.parse(line) as Written | Single)),
  );
}

/** The files of the folder, in order. */
export function taughtFiles(root: string): string[] {
  return readdirSync(root + taughtFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => `${taughtFolder}/${name}`);
}

function rowOf(written: Written | Single): ChatRow {
  return 'text' in written ? chatRow(exchangeOf(written), false) : chatRow(written, written.overall !== undefined);
}

function exchangeOf({ id, before, text, tactic, category }: Single): Written {
  const messages = [...(before ? [{ who: 'other', text: before }] : []), { who: 'own', text }];
  const at = messages.length - 1;
  if (tactic === 'none') return { id, messages };
  if (!findingPlaces.has(nameOf(tactic))) return { id, messages, protective: [{ signal: tactic, message_indexes: [at] }] };
  return { id, messages, findings: [{ tactic, ...(category ? { category } : {}), from: 'own', message_indexes: [at] }] };
}

const findingPlaces = new Map<string, number>(
  weighed.map((name, at) => [name, at]).filter(([name]) => (name as string) in tacticOf) as [string, number][],
);
const plainNames: Record<string, Category> = {
  guilt_tripping: 'guilt',
  financial_control: 'financial',
  exploitation_of_disability: 'exploitation',
  coercive_control: 'control',
  threats: 'threat',
};

function nameOf(written: string): string {
  return plainNames[written] ?? written;
}

function chatRow({ id, overall, messages: written, findings = [], protective = [] }: Written, isWhole: boolean): ChatRow {
  const names = [...new Set(written.map(({ who }) => who))];
  const messages: ChatMessage[] = written.map(({ t, who, text }) => ({
    at: t ?? null,
    who: names.indexOf(who),
    text,
    kind: 'text',
  }));
  const words = messages.map(({ text }) => readWords(text));
  const labels = messages.map(() => new Set<number>());
  const mark = (name: string, indexes: number[]) => {
    const place = weighed.indexOf(name as (typeof weighed)[number]);
    if (place === -1) throw new Error(`${id}: ${name} is no category`);
    for (const at of indexes) labels[at]?.add(place);
  };
  for (const { tactic, category, message_indexes } of findings) mark(nameOf(category ?? tactic), message_indexes);
  for (const { signal, message_indexes } of protective) mark(signal, message_indexes);
  const told = { messages, words, isGroup: names.length > 2 };
  const found = findRuleFindings({ format: 'pasted', title: null, participants: names, messages, dateOrder: 'none' }, words);
  return {
    id,
    isWhole,
    isHealthy: overall === 'healthy',
    people: names.length,
    findings: found,
    planted: findings.map(({ tactic, from, message_indexes }) => ({
      tactic,
      from: from === 'group' ? message_indexes.map((at) => messages[at]?.who ?? 0) : [names.indexOf(from)],
    })),
    messages: messages.map(({ who }, message) => {
      const around = aroundOf(told, message);
      // In a row without its beginning, nothing tells that it begins.
      const signs = isWhole ? around.signs : around.signs.filter((sign) => sign !== 'begins');
      return {
        features: summed(messageFeatures(words[message] as (typeof words)[number], { ...around, signs })),
        labels: [...(labels[message] ?? [])],
        message,
        who,
      };
    }),
  };
}

/** The same sum with each place once: a row is looked at many times. */
function summed({ places, amounts }: MessageFeatures): MessageFeatures {
  const found = new Map<number, number>();
  for (const [each, place] of places.entries()) found.set(place, (found.get(place) ?? 0) + (amounts[each] as number));
  return { places: Int32Array.from(found.keys()), amounts: Float32Array.from(found.values()), byWord: [] };
}
