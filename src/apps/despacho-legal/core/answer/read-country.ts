import { normalise } from '#platform/i18n/core/normalise.ts';
import type { Jurisdiction } from '../law/law.ts';
import { hearRules } from './outcome-of.ts';

const countries = ['ES', 'MX'] as const;
const longestReply = 8;
const around =
  '(?:(?:es|soy|vivo|estoy|era|fue|it is|i am|i live|the|el|la|ley|caso|law|case|mi|my|y|o|and|or|de|en|of|in|from)\\b ?)*';
const named: Readonly<Record<Jurisdiction, RegExp>> = {
  ES: new RegExp(`^${around}(?:espana|espanol|espanola|spain|spanish)$`),
  MX: new RegExp(`^${around}(?:mexico|mejico|mexicano|mexicana|mexican|mx)$`),
};

/** The country that a text names and says nothing else: «España», «es de México». A question that names one is a question. */
export function readCountry(text: string): Jurisdiction | undefined {
  const said = normalise(text);
  return countries.find((country) => named[country].test(said));
}

/** The one country that a short reply is about, as «en Valencia, España». Of two it is neither. */
export function readNamedCountry(text: string): Jurisdiction | undefined {
  if (text.trim().split(/\s+/).length > longestReply) return undefined;
  const heard = hearRules(text);
  const [only, ...others] = countries.filter((country) => heard.has(`country/${country}`));
  return others.length === 0 ? only : undefined;
}

/** One of those of which there are laws, as it was kept or chosen. */
export function asCountry(kept: string | undefined): Jurisdiction | undefined {
  return countries.find((country) => country === kept);
}

const onward =
  /^(?:ya )?(?:(?:quiero |puedo )?(?:ver|leer|mostrar|muestra|muestrame|muestreme|dime|digame) (?:lo que dice )?la ley|(?:show|read|see)(?: me)? the law)$/;

/** Whether somebody who was shown whom to call wants to read the law now. */
export function wantsTheLaw(text: string): boolean {
  return onward.test(normalise(text));
}
