import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Installation, startInstallation } from '../../tests/support/installation.ts';
import { forkProcess } from '../measure/fork-process.ts';
import { signUp } from '../measure/person.ts';
import { compareMessages, type Verdict } from './compare-messages.ts';
import { beginLongReply, type CutReply, continueReply } from './cut-reply.ts';
import { readMessages } from './read-messages.ts';
import { startSender } from './start-sender.ts';

export type KillReport = {
  rounds: number;
  acknowledged: number;
  verdict: Verdict;
  cut: number;
  continued: number;
  oddities: string[];
};

const senders = 6;
const longRepliesPerRound = 3;

/** Kills the server with -9 while people send messages and read replies, starts it again, `rounds` times, and counts what was lost. */
export async function killFault(rounds: number, env: Record<string, string>): Promise<KillReport> {
  const model = await forkProcess('fake-model');
  const settings = { ...env, MODEL_URL: `http://127.0.0.1:${model.port}/v1`, RATE_LIMIT_PER_HOUR: '1000000', NODE_ENV: 'test' };
  const installation = await startInstallation(settings);
  try {
    const people = await Promise.all(Array.from({ length: senders }, () => signUp(installation.url)));
    const sending = await Promise.all(people.map(startSender));
    const cut: CutReply[] = [];

    for (let round = 1; round <= rounds; round += 1) {
      cut.push(...(await Promise.all(people.slice(0, longRepliesPerRound).map(beginLongReply))));
      await pause(200 + Math.random() * 1300);
      if (round % 2 === 0) killDatabase(installation);
      await installation.restartAfterKill();
      process.stderr.write(`  ${round}/${rounds}\r`);
    }
    await Promise.all(sending.map(({ stop }) => stop()));

    const ends = await Promise.all(cut.map(continueReply));
    const found = (
      await Promise.all(sending.map(({ person, conversationId }) => settledMessages(person, conversationId)))
    ).flat();
    const acknowledged = sending.flatMap((sender) => sender.acknowledged);
    return {
      rounds,
      acknowledged: acknowledged.length,
      verdict: compareMessages(acknowledged, found),
      cut: cut.length,
      continued: ends.filter((end) => end === 'continued').length,
      oddities: ends.filter((end) => end !== 'continued'),
    };
  } finally {
    await installation.stop();
    model.stop();
  }
}

/** Every second time the embedded database dies at the same moment; PostgreSQL has no such file and lives on. */
function killDatabase({ dataDir }: Installation): void {
  try {
    process.kill(JSON.parse(readFileSync(join(dataDir, 'database.lock'), 'utf8')).pid, 'SIGKILL');
  } catch {}
}

/** The messages once no reply of the conversation is being written. */
async function settledMessages(person: Parameters<typeof readMessages>[0], conversationId: string) {
  for (let tries = 0; ; tries += 1) {
    const messages = await readMessages(person, conversationId);
    if (tries === 100 || messages.every(({ status }) => status !== 'running')) return messages;
    await pause(300);
  }
}
