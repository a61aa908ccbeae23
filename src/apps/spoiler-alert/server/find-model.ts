import { mayProcess } from '#platform/consent/ledger/may-process.ts';
import type { Context } from '#platform/context/context.ts';
import type { ChatModel } from '#platform/models/contract.ts';

/** The first that may be asked about a chat: one of this installation, or one outside of it while its person allows that. */
export async function findModel(ctx: Context): Promise<ChatModel | undefined> {
  for (const model of ctx.models) if (await mayAskModel(ctx, model)) return model;
  return undefined;
}

/** Whether it may be asked at this moment: a permission may be taken back at any. */
export async function mayAskModel(ctx: Context, model: ChatModel): Promise<boolean> {
  return model.place === 'local' || mayProcess(ctx, ctx.personId, 'outside-models');
}
