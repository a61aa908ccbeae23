import { eq } from 'drizzle-orm';
import { liveAccessOf } from '#platform/catalog/live-access.ts';
import { applications } from '#platform/catalog/tables.ts';
import type { System } from '#platform/context/context.ts';

/** Does something while an application is switched off for everybody, and switches it on again however that ends. */
export async function whileSwitchedOff<Result>({ db }: System, slug: string, act: () => Promise<Result>): Promise<Result> {
  const turn = async (isActive: boolean) => {
    await db.update(applications).set({ isActive }).where(eq(applications.slug, slug));
    liveAccessOf(db).forgetApps();
  };
  await turn(false);
  try {
    return await act();
  } finally {
    await turn(true);
  }
}
