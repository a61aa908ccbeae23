import { installedEvaluations } from './evaluations.ts';
import { installedApps } from './installed.server.ts';
import { installedTables } from './installed.tables.ts';
import { auditCommands } from './platform/context/audit-commands.ts';
import type { Command } from './platform/context/define-command.ts';
import { evalCommand } from './platform/context/eval-command.ts';
import { rotateCommand } from './platform/context/rotate-command.ts';

/** What `mentalia <word> …` does in this installation, beside serving: the platform's commands, and those of its apps. */
export const installedCommands: Command[] = [
  evalCommand(installedEvaluations),
  rotateCommand(installedTables),
  ...auditCommands,
  ...installedApps.flatMap(({ commands }) => commands ?? []),
];
