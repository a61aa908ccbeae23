import { installedEvaluations } from './evaluations.ts';
import { installedApps } from './installed.server.ts';
import { installedTables } from './installed.tables.ts';
import { adminCommands } from './platform/context/admin-commands.ts';
import { auditCommands } from './platform/context/audit-commands.ts';
import type { Command } from './platform/context/define-command.ts';
import { deletionCommands } from './platform/context/deletion-commands.ts';
import { evalCommand } from './platform/context/eval-command.ts';
import { resourceCommands } from './platform/context/resource-commands.ts';
import { rotateCommand } from './platform/context/rotate-command.ts';
import { signOnCommands } from './platform/context/sign-on-commands.ts';
import { userCommands } from './platform/context/user-commands.ts';

/** What `mentalia <word> …` does in this installation, beside serving: the platform's commands, and those of its apps. */
export const installedCommands: Command[] = [
  evalCommand(installedEvaluations),
  rotateCommand(installedTables),
  ...auditCommands,
  ...userCommands,
  ...signOnCommands,
  ...adminCommands,
  ...deletionCommands,
  ...resourceCommands,
  ...installedApps.flatMap(({ commands }) => commands ?? []),
];
