import { findPostgres, startPostgres } from '../../tests/support/postgres.ts';
import { type KillReport, killFault } from './kill-fault.ts';

/** `kill`: ends the real server as a power cut would and says what it cost. False when anything acknowledged was lost. */
export async function runKill({ rounds, on }: { rounds: number; on: string | undefined }): Promise<boolean> {
  const programs = findPostgres();
  let isWell = true;
  if (on !== 'postgres') isWell = tell('embedded', await killFault(rounds, {})) && isWell;
  if (on === 'embedded') return isWell;
  if (!programs) {
    process.stdout.write('postgres: skipped, PostgreSQL is not installed\n');
    return isWell && process.env.REQUIRE_SERVICES !== '1';
  }
  const postgres = await startPostgres(programs);
  try {
    return tell('postgres', await killFault(rounds, { DATABASE_URL: postgres.url })) && isWell;
  } finally {
    await postgres.stop();
  }
}

function tell(name: string, { rounds: killed, acknowledged, verdict, cut, continued, oddities }: KillReport): boolean {
  const { lost, doubled, changed, gaps, unanswered, stillRunning } = verdict;
  const faults = lost + doubled + changed + gaps + unanswered + stillRunning;
  process.stdout.write(
    `${name}: ${killed} kills, ${acknowledged} messages acknowledged: ${lost} lost, ${doubled} doubled, ${changed} changed, ` +
      `${gaps} gaps, ${unanswered} unanswered, ${stillRunning} still running\n` +
      `${name}: ${cut} replies cut: ${continued} interrupted and continued\n`,
  );
  for (const [oddity, many] of countBy(oddities)) process.stdout.write(`${name}:   ${many} × ${oddity}\n`);
  return faults === 0 && cut === continued && acknowledged > 0;
}

function countBy(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
