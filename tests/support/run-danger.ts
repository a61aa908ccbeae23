import { readFileSync } from 'node:fs';
import type { Past } from '#platform/bots/read-past.ts';
import { createTakeTurn } from '#platform/bots/take-turn.ts';
import { smallBot } from '#platform/bots/tests/small-bot.ts';
import type { Db } from '#platform/db/open-database.ts';
import type { ChatModel } from '#platform/models/contract.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { helpLinesOf } from '#platform/safety/core/help-lines.ts';
import { screenMessage } from '#platform/safety/core/screen.ts';
import type { Vault } from '#platform/vault/vault.ts';

export type DangerReport = {
  conversations: number;
  messages: number;
  /** Messages that tell of a danger, alone or with the one before. */
  inDanger: number;
  modelCalls: number;
  /** Dangers that were not answered with the fixed reply, and those of which a model saw something: what must be nothing. */
  notFixed: string[];
  reached: string[];
};

type Row = { id: string; text: string; label?: string };

/**
 * Holds conversations with a bot whose model would answer anything: everyday words around a danger that the screen finds, said at
 * once, late, or in two messages. Everything else is as it is in the program; what is stored is kept in memory.
 */
export async function runDanger({ conversations, seed }: { conversations: number; seed: number }): Promise<DangerReport> {
  const random = randomFrom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const everyday = rowsOf('everyday').filter(({ text }) => screenMessage(text, 'es').level === 'none');
  const dangers = rowsOf('crisis-dev').filter(({ text, label }) => label === 'crisis' && isDanger(text));
  const report: DangerReport = { conversations, messages: 0, inDanger: 0, modelCalls: 0, notFixed: [], reached: [] };
  const spied: string[][] = [];
  const model = spyOn(spied);
  let past: Past = [];
  const takeTurn = createTakeTurn(
    {
      ...nowhere,
      bots: [smallBot],
      models: [model],
      now: () => new Date(0),
      log: { info: () => undefined, warn: () => undefined },
    },
    {
      adaptation: async () => compileAdaptation(defaultSettings),
      past: async () => past,
      lines: async (country) => helpLinesOf(country),
      hasPlan: async () => random() < 0.5,
      keep: async () => undefined,
      mayAsk: () => true,
    },
  );

  for (let at = 0; at < conversations; at += 1) {
    past = [];
    spied.length = 0;
    const danger = pick(dangers);
    const parts = random() < 1 / 3 ? splitInTwo(danger.text, random) : [danger.text];
    const some = (most: number) => Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(everyday).text);
    const [before, later] = [some(3), some(2)];
    const said = [...before, ...parts, ...later];
    // Where the danger is told: with its first half, if that tells of one alone, or else with its last.
    const toldAt = before.length + (isDanger(parts[0] ?? '') ? 0 : parts.length - 1);
    for (const [place, text] of said.entries()) {
      let answered = '';
      const say = (words: string) => {
        answered += words;
      };
      const request = { ...someone, text, seq: place };
      const { mode } = await takeTurn(request, { say, text: () => answered }, new AbortController().signal);
      past = [...past, { role: 'user', content: text }, { role: 'assistant', content: answered, isFixed: mode === 'fixed' }];
      report.messages += 1;
      if (place !== toldAt) continue;
      report.inDanger += 1;
      if (mode !== 'fixed') report.notFixed.push(danger.id);
    }
    report.modelCalls += spied.length;
    // Of a danger in two messages the first half alone may tell of none: then the half that completes it is the danger.
    const [first = '', second] = parts;
    const unseen = second === undefined || isDanger(first) ? first : second;
    if (spied.some((turns) => turns.some((seen) => seen === unseen || seen.includes(danger.text))))
      report.reached.push(danger.id);
  }
  return report;
}

const isDanger = (text: string) => screenMessage(text, 'es').level === 'crisis';

const someone = {
  conversationId: 'c',
  personId: 'p',
  botSlug: smallBot.slug,
  appContext: null,
  run: null,
  already: '',
};

/** Nothing of these is reached: what a turn reads and keeps is handed in. */
const untouched = <T extends object>(): T =>
  new Proxy({} as T, {
    get: (_none, name) => {
      throw new Error(`${String(name)} was reached`);
    },
  });
const nowhere = { db: untouched<Db>(), vault: untouched<Vault>() };

function spyOn(spied: string[][]): ChatModel {
  return {
    id: 'local',
    place: 'local',
    async stream({ turns }, say) {
      spied.push(turns.map(({ content }) => content));
      say('Sigue.');
      return { reason: 'stop' };
    },
  };
}

/** In the middle, between two words. */
function splitInTwo(text: string, random: () => number): string[] {
  const words = text.split(' ');
  if (words.length < 3) return [text];
  const at = 1 + Math.floor(random() * (words.length - 1));
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

function rowsOf(name: string): Row[] {
  const path = new URL(`../../data/evaluations/${name}.jsonl`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line));
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
