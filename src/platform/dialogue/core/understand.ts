import { normalise } from '../../i18n/core/normalise.ts';
import type { Move, StepInput } from '../contract.ts';
import asideWords from './aside-words.json' with { type: 'json' };
import moveWords from './move-words.json' with { type: 'json' };

/** What a person says about a question without answering it or moving from it. */
export type Aside = 'unsure' | 'repeat';

export type Understood = { value: string | number | string[] } | { move: Move } | { aside: Aside } | null;

/**
 * Reads free text typed instead of a form: a move, an option, a number, or the answer itself.
 *
 * `null` means "not understood", never a guess: a choice with a negation in it ("no estoy triste") is asked again.
 */
export function understand(input: StepInput, text: string, aliases: (value: string) => string[] = () => []): Understood {
  const said = normalise(text);
  if (input.kind === 'choice') {
    const exact = optionNamed(input.options, said, aliases);
    if (exact) return { value: input.multiple ? [exact] : exact };
  }
  const move = findMove(said);
  if (move) return { move };
  const aside = asides.find((each) => asideWords[each].includes(said));
  if (aside) return { aside };
  if (input.kind === 'text') return text.trim() ? { value: text.trim() } : null;
  if (input.kind === 'list') return asList(text);
  if (input.kind === 'scale') return asNumber(text, said, input.min, input.max);
  return asOptions(input, text, said, aliases);
}

/** The move a whole message asks for, if it is one; part of a longer sentence is never taken as a move. */
export function findMove(text: string): Move | undefined {
  const said = normalise(text);
  return (Object.keys(moveWords) as Move[]).find((move) => moveWords[move].includes(said));
}

const asides: Aside[] = ['unsure', 'repeat'];

function asList(text: string): Understood {
  const items = text
    .split(/\n|;/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s*/, '').trim())
    .filter(Boolean);
  return items.length > 0 ? { value: items } : null;
}

const numberWords = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const englishNumberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const tenWords = ['', 'diez', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa', 'cien'];
const englishTenWords = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'];

function asNumber(text: string, said: string, min: number, max: number): Understood {
  const withoutTop = text.replace(new RegExp(`\\s*(?:/|de|sobre|out of)\\s*${max}\\b`, 'i'), '');
  const digits = withoutTop.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  const found = digits.length > 0 ? digits.map((digit) => Number(digit.replace(',', '.'))) : numbersNamed(said);
  const [number, second] = found;
  if (number === undefined || second !== undefined || !Number.isInteger(number)) return null;
  return number >= min && number <= max ? { value: number } : null;
}

/** "Ochenta" is 80, "ochenta y cinco" and "eighty five" are 85. */
function numbersNamed(said: string): number[] {
  const found: number[] = [];
  let waits = false;
  for (const word of said.split(' ')) {
    const unit = Math.max(numberWords.indexOf(word), englishNumberWords.indexOf(word));
    const ten = Math.max(tenWords.indexOf(word), englishTenWords.indexOf(word)) * 10;
    if (waits && unit > 0 && unit < 10) found.push((found.pop() ?? 0) + unit);
    else if (ten > 0) found.push(ten);
    else if (unit >= 0) found.push(unit);
    waits = (waits && word === 'y') || ten > 10;
  }
  return found;
}

type Choice = Extract<StepInput, { kind: 'choice' }>;

function asOptions(input: Choice, text: string, said: string, aliases: (value: string) => string[]): Understood {
  if (!said) return null;
  if (!input.multiple) {
    const found = optionIn(input.options, said, aliases);
    return found ? { value: found } : null;
  }
  const parts = text
    .split(/[,;\n]|\s+(?:y|e|and)\s+/i)
    .map(normalise)
    .filter(Boolean);
  const each = parts.map((part) => optionNamed(input.options, part, aliases) ?? optionIn(input.options, part, aliases));
  if (each.every((value) => value !== undefined)) return { value: [...new Set(each)] };
  const numbers = said.split(' ').map((part) => optionNamed(input.options, part, () => []));
  if (numbers.every((value) => value !== undefined)) return { value: [...new Set(numbers)] };
  const named = mentioned(input.options, said, aliases);
  return named.length > 0 ? { value: named } : null;
}

function names(option: Choice['options'][number], aliases: (value: string) => string[]): string[] {
  return [option.label, option.value.replaceAll('-', ' '), ...aliases(option.value)].map(normalise).filter(Boolean);
}

function optionNamed(options: Choice['options'], said: string, aliases: (value: string) => string[]): string | undefined {
  const number = /^(?:(?:la|el|opcion|option|numero|number) )*(\d+)$/.exec(said)?.[1];
  if (number) return options[Number(number) - 1]?.value;
  return options.find((option) => names(option, aliases).includes(said))?.value;
}

function optionIn(options: Choice['options'], said: string, aliases: (value: string) => string[]): string | undefined {
  const found = mentioned(options, said, aliases);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  if (said.length < 4) return undefined;
  const partial = options.filter((option) => names(option, aliases).some((name) => ` ${name}`.includes(` ${said}`)));
  return partial.length === 1 ? partial[0]?.value : undefined;
}

const negations = /\b(?:no|ni|nunca|sin|not|never|don t|isn t)\b/;

function mentioned(options: Choice['options'], said: string, aliases: (value: string) => string[]): string[] {
  const inside = (name: string) => ` ${said} `.includes(` ${name} `);
  return options
    .filter((option) => names(option, aliases).some((name) => inside(name) && !negations.test(said.replace(name, ' '))))
    .map((option) => option.value);
}
