import { runDanger } from '../../tests/support/run-danger.ts';

/** `danger`: false when a danger was not answered with the fixed reply, or a model saw something of one. */
export async function tellDanger(asked: { conversations: number; seed: number }): Promise<boolean> {
  const { conversations, messages, inDanger, modelCalls, notFixed, reached } = await runDanger(asked);
  process.stdout.write(
    `${conversations} conversations, ${messages} messages, ${inDanger} dangers, ${modelCalls} calls of a model: ` +
      `${notFixed.length} dangers without the fixed reply, ${reached.length} seen by a model\n`,
  );
  for (const id of new Set([...notFixed, ...reached])) process.stdout.write(`  ${id}\n`);
  return notFixed.length === 0 && reached.length === 0 && inDanger > 0 && modelCalls > 0;
}
