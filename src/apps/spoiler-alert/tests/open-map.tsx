import { vi } from 'vitest';
import type { Chat } from '../core/chat.ts';
import { balanceOf } from '../core/engine/balance-of.ts';
import { findPatterns, weeksOf } from '../core/engine/find-patterns.ts';
import { rateOf } from '../core/engine/rate-of.ts';
import { timelineOf } from '../core/engine/timeline-of.ts';
import type { Finding, ProtectiveFinding, Reading } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import { chatWork } from '../web/reading/chat-work.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { elia, openConversation, sees } from './open-conversation.tsx';
import { someChatWorkers } from './some-chat-workers.ts';

const asked = 'ubicación ahora';
const mocked = 'nadie te quiere aquí';
const respected = 'lo respeto';

/** Reads a chat by its words only, so that a test knows what is found: those that ask where somebody is, that join against one, that accept a no. */
export function* readSimply(chat: Chat, { corrections }: { corrections: string[] }): Generator<number, Reading> {
  yield 0.5;
  if (chat.messages.length < 10) return { outcome: 'cannot-say', why: 'too-few' };
  const { messages, participants } = chat;
  const placeOf = (text: string, words: string, message: number) => ({
    message,
    spans: [{ message, start: text.indexOf(words), end: text.indexOf(words) + words.length }],
  });
  const findings = messages.flatMap(({ text, who }, message): Finding[] => {
    const words = [asked, mocked].find((each) => text.includes(each));
    if (!words) return [];
    return [
      {
        category: words === asked ? 'monitoring' : 'bullying',
        from: who,
        to: participants.length === 2 ? 1 - who : null,
        ...placeOf(text, words, message),
        layer: 'rule',
        rules: [words === asked ? 'monitoring.asks-place-now' : 'x'],
        strength: 'clear',
      },
    ];
  });
  const kept = findings.filter((finding) => !corrections.includes(findingKey(finding)));
  const protective = messages.flatMap(({ text, who }, message): ProtectiveFinding[] =>
    text.includes(respected)
      ? [{ protection: 'respects_limit', from: who, ...placeOf(text, respected, message), rule: 'x' }]
      : [],
  );
  const { timeline, weeks } = timelineOf(messages, participants.length);
  const patterns = findPatterns(timeline, kept, { minimums: true, mayShow: () => true });
  const protectivePatterns = participants.flatMap((_, from) => {
    const own = [...protective.keys()].filter((at) => protective[at]?.from === from);
    const counted = weeksOf(
      timeline,
      own.flatMap((at) => protective[at]?.message ?? []),
    );
    return own.length > 0
      ? [{ protection: 'respects_limit' as const, from, findings: own, weeks: counted, all: rateOf(own.length, 100) }]
      : [];
  });
  return {
    outcome: patterns.length > 0 ? 'patterns' : 'nothing-repeats',
    findings: kept,
    protective,
    patterns,
    protectivePatterns,
    weeks,
    balance: balanceOf(messages, participants.length),
  };
}

/** A chat of some weeks between Elia and others, seven messages a day on two days of each week. `monitored` weeks have what is found. */
export function weeksOfChat(weeks: number, monitored: (week: number) => number, others = ['Álex Ruiz']): string {
  const lines: string[] = [];
  for (let week = 0; week < weeks; week++)
    for (const day of [0, 3]) {
      const date = new Date(Date.UTC(2026, 0, 14 + week * 7 + day)).toISOString().slice(0, 10).split('-').toReversed().join('/');
      for (let at = 0; at < 7; at++) {
        const author = at % 2 === 0 ? 'Elia' : (others[(week + at) % others.length] ?? '');
        const isFound = (at === 3 && monitored(week) > (day === 0 ? 0 : 1)) || (at === 5 && monitored(week) > 2);
        const text = isFound
          ? 'Mándame tu ubicación ahora. Si no, sé que mientes.'
          : at === 4 && week % 2 === 0
            ? 'Vale, lo respeto.'
            : `Hola, mensaje ${week} ${day} ${at}.`;
        lines.push(`${date}, ${String(15 + at).padStart(2, '0')}:11 - ${author}: ${text}`);
      }
    }
  return lines.join('\n');
}

/** Opens the app with a chat that was read, at its map. Answers how to close it. */
export async function openMap(chat: string, { reader = 'Elia', heading }: { reader?: string | null; heading: string }) {
  someChatWorkers({ readRelations: readSimply });
  const leave = await openConversation();
  visitMemory.change({ watched: 'nobody' });
  await chatWork.open({ text: chat });
  const { facts } = visitMemory.read();
  const people = facts?.people ?? [];
  const at = people.findIndex(({ name }) => name === reader);
  visitMemory.change({ reader: at === -1 ? null : at, aliases: people.map(({ name }) => name.replace(' Ruiz', '')) });
  await chatWork.look(elia.id);
  await sees(heading);
  return leave;
}

export const dots = () => [...document.querySelectorAll<HTMLButtonElement>('.spoiler-cell-dot')];
export const until = (act: () => void) => vi.waitFor(act, { timeout: 5_000 });
