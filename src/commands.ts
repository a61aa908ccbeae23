import { installedEvaluations } from './evaluations.ts';
import { installedApps } from './installed.server.ts';
import type { Command } from './platform/context/define-command.ts';
import { evalCommand } from './platform/context/eval-command.ts';

/** What `mentalia <word> …` does in this installation, beside serving: the platform's commands, and those of its apps. */
export const installedCommands: Command[] = [
  evalCommand(installedEvaluations),
  ...installedApps.flatMap(({ commands }) => commands ?? []),
];
