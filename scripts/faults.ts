import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '../tests/support/postgres.ts';
import { type KillReport, killFault } from './faults/kill-fault.ts';

// npm run faults -- kill [--rounds 20] [--on embedded|postgres]
// Ends the real server as a power cut would and says what it cost. Ends with 1 when anything acknowledged was lost.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '20' }, on: { type: 'string' } },
});
if (positionals[0] !== 'kill') {
  process.stderr.write('✗ No conozco esa falla. Hay: kill.\n');
  process.exit(1);
}

const rounds = Number(values.rounds);
const programs = findPostgres();
let isWell = true;
if (values.on !== 'postgres') isWell = tell('embedded', await killFault(rounds, {})) && isWell;
if (values.on !== 'embedded') {
  if (!programs) {
    process.stdout.write('postgres: skipped, PostgreSQL is not installed\n');
    isWell &&= process.env.REQUIRE_SERVICES !== '1';
  } else {
    const postgres = await startPostgres(programs);
    try {
      isWell = tell('postgres', await killFault(rounds, { DATABASE_URL: postgres.url })) && isWell;
    } finally {
      await postgres.stop();
    }
  }
}
process.exitCode = isWell ? 0 : 1;

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
