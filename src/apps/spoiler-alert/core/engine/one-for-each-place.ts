import type { Finding, Strength } from '../finding.ts';
import { findingKey } from '../finding-key.ts';

const order: readonly Strength[] = ['explicit', 'clear', 'weak'];

/** One finding for each message that may be read as a category: what several rules read there together, as strongly as the strongest. */
export function oneForEachPlace(findings: readonly Finding[]): Finding[] {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const key = findingKey(finding);
    const known = places.get(key);
    places.set(key, known ? joined(known, finding) : finding);
  }
  return [...places.values()];
}

function joined(one: Finding, other: Finding): Finding {
  const [first, second] = order.indexOf(other.strength) < order.indexOf(one.strength) ? [other, one] : [one, other];
  return { ...first, rules: [...new Set([...first.rules, ...second.rules])], spans: [...first.spans, ...second.spans] };
}
