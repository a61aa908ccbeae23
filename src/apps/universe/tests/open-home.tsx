import { vi } from 'vitest';
import { aServer, openUniverse } from './open-universe.tsx';
import { bots, type Home } from './seeded-homes.ts';

/** Opens somebody's home and waits until it proposes something. */
export async function openHome({
  settings,
  today,
  onboarded = true,
  conversations = [],
  favourites = [],
  answers = [],
}: Partial<Home>) {
  const server = aServer();
  Object.assign(server.profile, { onboarded, today: today ? { day: '2026-11-27', timeZone: 'UTC', ...today } : null });
  Object.assign(server.profile.settings, settings);
  const told: [string, { status: number; body: object }][] = [
    ['GET /api/chat/conversations', { status: 200, body: { items: conversations, next: null } }],
    ['GET /api/bots', { status: 200, body: { items: bots, next: null } }],
    ['GET /api/universe/favourites', { status: 200, body: { places: favourites } }],
    ...answers,
  ];
  for (const [asked, answer] of told) server.answers.set(asked, answer);
  const leave = await openUniverse('/universe', /Hola, Elia/);
  await vi.waitFor(() => {
    if (!document.getElementById('universe-next')) throw new Error('Nothing is proposed yet');
  }, 9000);
  return { server, leave };
}

export const main = () => document.querySelector('main')?.textContent ?? '';
export const inMain = <E extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(`main ${selector}`),
];
export const button = (text: string) => {
  const found = inMain<HTMLButtonElement>('button').find(
    (one) => one.textContent === text || one.getAttribute('aria-label') === text,
  );
  if (!found) throw new Error(`There is no button «${text}» in ${main()}`);
  return found;
};
