import type { BotNameplate } from '#platform/bots/contract.ts';
import { type Field, fields } from './fields.ts';

/** What hangs at the door of the specialist of a field. They are met where the laws are, and not each in the menus. */
export function nameplateOf({ branch, name, summary, words }: Field): BotNameplate {
  return {
    slug: `especialista-${branch}`,
    name,
    category: 'servicios-profesionales',
    icon: 'scale',
    summary,
    words: `especialista legal specialist ${words}`,
    home: 'despacho-legal',
  };
}

export const specialistNameplates: BotNameplate[] = fields.map(nameplateOf);
