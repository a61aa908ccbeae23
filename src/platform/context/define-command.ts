import type { ParseArgsOptionsConfig } from 'node:util';
import type { System } from './context.ts';

/** What a command was called with, and what it may use. */
export type Call = {
  /** What follows the command's own words. */
  words: string[];
  options: Record<string, string | boolean | undefined>;
  /** Opens the system of this installation, once; it is closed when the command ends. */
  open(): Promise<System>;
  /** Opens a system of its own on an embedded database in a temporary folder, which is gone when the command ends. */
  openApart(): Promise<System>;
  /** A line of the result, on standard output. */
  tell(line: string): void;
  /** A line about how it goes, on standard error. */
  say(line: string): void;
};

/** Something that whoever runs the installation does from a terminal: `mentalia <name> …`. */
export type Command = {
  /** The words it is called by, such as `users import`. */
  name: string;
  /** What follows them, and what it does, in one line each. */
  usage: string;
  about: string;
  options?: ParseArgsOptionsConfig;
  load: () => Promise<{ run: (call: Call) => Promise<void> }>;
};

/** Declares a command. What it does is loaded only when it is called. */
export function defineCommand(command: Command): Command {
  return command;
}

/** A command that cannot be done as it was asked: the message is one sentence for the person at the terminal. */
export class CommandProblem extends Error {}
