import type { StepInput } from '../contract.ts';
import type { Value } from './protocol.ts';

/** Holds a given value to the step's input; `undefined` when it is not an answer to it. */
export function readValue(input: StepInput, value: Exclude<Value, null>): Exclude<Value, null> | undefined {
  switch (input.kind) {
    case 'scale': {
      const number = typeof value === 'string' && value.trim() ? Number(value) : value;
      return typeof number === 'number' && Number.isInteger(number) && number >= input.min && number <= input.max
        ? number
        : undefined;
    }
    case 'text':
      return typeof value === 'string' && value.trim() ? value.trim().slice(0, input.maxLength) : undefined;
    case 'list': {
      const items = (Array.isArray(value) ? value : String(value).split('\n')).map((item) => item.trim()).filter(Boolean);
      return items.length > 0 ? items.slice(0, input.maxItems) : undefined;
    }
    case 'choice': {
      const given = [...new Set(Array.isArray(value) ? value : [String(value)])];
      if (given.length === 0 || !given.every((each) => input.options.some((option) => option.value === each))) return undefined;
      if (input.multiple) return given;
      return given.length === 1 ? given[0] : undefined;
    }
  }
}
