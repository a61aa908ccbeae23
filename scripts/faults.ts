import { parseArgs } from 'node:util';
import { runKill } from './faults/run-kill.ts';
import { runCut, runFlush } from './faults/run-stream-faults.ts';
import { tellDanger } from './faults/tell-danger.ts';

// npm run faults -- kill [--rounds 20] [--on embedded|postgres]     ends the real server as a power cut would
// npm run faults -- cut [--cuts 200] [--driver memory|redis]        cuts pages off while they read, and kills the node that writes
// npm run faults -- flush [--rounds 9]                              empties and kills the Redis of two nodes
// npm run faults -- danger [--conversations 10000] [--seed 1]     conversations with a danger in each, and a model that may see none
// Each says what it cost and ends with 1 when anything was lost, differs or came twice.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    on: { type: 'string' },
    cuts: { type: 'string', default: '200' },
    conversations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    driver: { type: 'string' },
  },
});

const faults: Record<string, () => Promise<boolean>> = {
  kill: () => runKill({ rounds: Number(values.rounds ?? 20), on: values.on }),
  cut: () => runCut({ cuts: Number(values.cuts), driver: values.driver }),
  danger: () => tellDanger({ conversations: Number(values.conversations), seed: Number(values.seed) }),
  flush: () => runFlush({ rounds: Number(values.rounds ?? 9) }),
};
const run = faults[positionals[0] ?? ''];
if (!run) {
  process.stderr.write(`✗ No conozco esa falla. Hay: ${Object.keys(faults).join(', ')}.\n`);
  process.exit(1);
}
process.exitCode = (await run()) ? 0 : 1;
