import type { z } from 'zod';
import type { Db } from '../db/open-database.ts';
import type { Log } from '../log/log.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import type { HelpLine } from '../safety/contract.ts';
import type { Vault } from '../vault/vault.ts';
import type { SourceMemory } from './core/source-memory.ts';

export type SourceParts = { db: Db; vault: Vault; log: Log; now: () => Date };

/** What is asked of a source. `scope` is what the bot says of itself; `memory` what the source left with what it last said here. */
export type SourceAsked<Scope> = {
  personId: string;
  question: string;
  scope: Scope;
  memory: SourceMemory;
  adaptation: Adaptation;
};

/** What is said, as it stands. `fixed`: people come first; `honest`: it is not there. */
export type SourceReply = {
  say: string;
  mode: 'guided' | 'fixed' | 'honest';
  helpLines?: HelpLine[];
  memory: SourceMemory;
};

type Declared<Scope> = {
  /** By which bots name it. */
  name: string;
  /** What a bot may say of itself to it: data, and nothing else. */
  scope: z.ZodType<Scope>;
  /** Whether this answers what the source asked last, and is no question of its own. Pure. */
  takes(text: string, memory: SourceMemory): boolean;
  /** Says what it holds, or that it holds nothing. No model is asked after it, so what it says must be found, never made up. */
  answer(parts: SourceParts, asked: SourceAsked<Scope>): Promise<SourceReply>;
};

/** Any source, where only that it can be asked matters. */
export type KnowledgeSourceSpec = {
  name: string;
  takes(text: string, memory: SourceMemory): boolean;
  answer(parts: SourceParts, asked: SourceAsked<unknown>): Promise<SourceReply>;
};

/**
 * Declares something of an app that bots may look things up in. The app owns it, answers only while it is on for whoever asks, and lists it
 * in its `knowledgeSources`; a bot names it in its `source`.
 */
export function defineKnowledgeSource<Scope>({ name, scope, takes, answer }: Declared<Scope>): KnowledgeSourceSpec {
  return { name, takes, answer: (parts, asked) => answer(parts, { ...asked, scope: scope.parse(asked.scope) }) };
}
