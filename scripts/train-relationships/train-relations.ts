import {
  activeUnits,
  emptyWeights,
  type RelationWeights,
  relationUnits,
  relationWidth,
} from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';
import { fixedSequence } from '../training/fixed-sequence.ts';
import { shuffle } from '../training/shuffle.ts';
import type { MessageRow } from './read-rows.ts';

const rounds = 6;
/** From this round on, the ends of rounds are averaged: steps that go to and fro cancel out (Izmailov et al. 2018). */
const averagedFrom = 2;
const pace = 0.05;
/** So many of a message's features are hidden each time it is looked at, so that no word is leant on alone. */
const hiddenShare = 0.4;
const decay = 3e-4;
const firstBias = -3;
const firstUnitBias = 0.1;
/** Units begin unlike each other, or they would all learn the same. */
const [firstAtPlace, firstAtUnit] = [0.2, 0.4];
/** Rows that carry something are few: each counts for two. */
const carried = 2;
const [leastOff, leastOffInAll] = [0.002, 0.02];

/** How far each number was moved so far: the more, the smaller its next step (Duchi, Hazan & Singer 2011, AdaGrad). */
type Moved = { atPlaces: Float32Array; atUnits: Float32Array };

/** A network with one layer of units, learnt by descent with steps that shrink by number. The same rows give the same weights. */
export function trainRelations(rows: readonly MessageRow[]): RelationWeights {
  const random = fixedSequence(7);
  const weights = firstWeights(random);
  const first = Float32Array.from(weights.unitsByPlace);
  const moved: Moved = {
    atPlaces: new Float32Array(weights.unitsByPlace.length).fill(1e-3),
    atUnits: new Float32Array(weights.byUnit.length).fill(1e-2),
  };
  const order = rows.map((_, at) => at);
  const sum = emptyWeights();
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) learnFrom(weights, moved, rows[at] as MessageRow, random);
    if (round >= averagedFrom) addTo(sum, weights);
  }
  const average = mapped(sum, (each) => each / (rounds - averagedFrom));
  // What no row has ever moved says nothing.
  average.unitsByPlace = average.unitsByPlace.map((each, at) => (weights.unitsByPlace[at] === first[at] ? 0 : each));
  return average;
}

function addTo(sum: RelationWeights, weights: RelationWeights): void {
  for (const name of Object.keys(sum) as (keyof RelationWeights)[])
    for (let at = 0; at < sum[name].length; at++) sum[name][at] = (sum[name][at] as number) + (weights[name][at] as number);
}

function mapped({ unitsByPlace, unitBias, byUnit, bias }: RelationWeights, by: (each: number) => number): RelationWeights {
  return { unitsByPlace: unitsByPlace.map(by), unitBias: unitBias.map(by), byUnit: byUnit.map(by), bias: bias.map(by) };
}

function firstWeights(random: () => number): RelationWeights {
  const weights = emptyWeights();
  weights.bias.fill(firstBias);
  weights.unitBias.fill(firstUnitBias);
  for (let at = 0; at < weights.unitsByPlace.length; at++) weights.unitsByPlace[at] = (random() - 0.5) * firstAtPlace;
  for (let at = 0; at < weights.byUnit.length; at++) weights.byUnit[at] = (random() - 0.5) * firstAtUnit;
  return weights;
}

function learnFrom(weights: RelationWeights, moved: Moved, { features, labels }: MessageRow, random: () => number): void {
  const { unitsByPlace, byUnit, bias } = weights;
  const each = [...features.places.keys()].filter(() => random() >= hiddenShare);
  const places = each.map((at) => features.places[at] as number);
  const amounts = each.map((at) => (features.amounts[at] as number) / (1 - hiddenShare));
  const units = activeUnits({ places, amounts }, weights);
  const off = offBy(units, byUnit, bias, labels);
  if (off.reduce((sum, each) => sum + Math.abs(each), 0) < leastOffInAll) return;
  const blame = learnUnits(units, off, byUnit, bias, moved.atUnits);
  for (const [at, place] of places.entries()) {
    const from = place * relationUnits;
    for (let unit = 0; unit < relationUnits; unit++) {
      if ((units[unit] as number) <= 0) continue;
      const slope = (blame[unit] as number) * (amounts[at] as number) + decay * (unitsByPlace[from + unit] as number);
      step(unitsByPlace, moved.atPlaces, from + unit, slope);
    }
  }
}

/** How far off each name is, those that are carried twice. */
function offBy(units: Float32Array, byUnit: Float32Array, bias: Float32Array, labels: readonly number[]): Float32Array {
  return Float32Array.from({ length: relationWidth }, (_, name) => {
    let sum = bias[name] as number;
    for (let unit = 0; unit < relationUnits; unit++)
      if ((units[unit] as number) > 0) sum += (units[unit] as number) * (byUnit[unit * relationWidth + name] as number);
    const isCarried = labels.includes(name);
    return (1 / (1 + Math.exp(-sum)) - (isCarried ? 1 : 0)) * (isCarried ? carried : 1);
  });
}

/** Moves what units count for names, and returns how much each unit is to blame. */
function learnUnits(units: Float32Array, off: Float32Array, byUnit: Float32Array, bias: Float32Array, moved: Float32Array) {
  const blame = new Float32Array(relationUnits);
  for (let name = 0; name < relationWidth; name++) {
    const own = off[name] as number;
    if (Math.abs(own) < leastOff) continue;
    bias[name] = (bias[name] as number) - 0.01 * own;
    for (let unit = 0; unit < relationUnits; unit++) {
      if ((units[unit] as number) <= 0) continue;
      const at = unit * relationWidth + name;
      blame[unit] = (blame[unit] as number) + own * (byUnit[at] as number);
      step(byUnit, moved, at, own * (units[unit] as number) + 1e-4 * (byUnit[at] as number));
    }
  }
  return blame;
}

function step(numbers: Float32Array, moved: Float32Array, at: number, slope: number): void {
  moved[at] = (moved[at] as number) + slope * slope;
  numbers[at] = (numbers[at] as number) - (pace * slope) / Math.sqrt(moved[at] as number);
}
