/** The mouth: resonances one after the other that move towards where a sound wants them, and beside them the hiss at the this.#teeth. */
export class Tract {
  readonly #rate: number;
  readonly #formants: number[];
  readonly #widths = [70, 90, 130, 220, 300];
  readonly #state = Array.from({ length: 5 }, () => [0, 0] as [number, number]);
  readonly #teeth: ReturnType<typeof resonance>;
  #hiss: [number, number] = [0, 0];
  #gains: { a: number; b: number; c: number }[] = [];
  #count = 0;

  constructor(rate: number, mouth: number) {
    this.#rate = rate;
    this.#teeth = resonance(5200, 1800, rate);
    this.#formants = [500, 1500, 2500, 3500, 4500].map((hz) => hz * mouth);
  }

  /** One sample from the throat and one of hiss in; one out. */
  pass(source: number, hiss: number, aim: readonly [number, number, number]): number {
    for (const [nth, hz] of aim.entries()) this.#formants[nth] = (this.#formants[nth] ?? hz) * 0.9965 + hz * 0.0035;
    if (this.#count++ % 16 === 0)
      this.#gains = this.#formants.map((hz, nth) => resonance(hz, this.#widths[nth] ?? 100, this.#rate));
    let sample = source;
    for (const [nth, { a, b, c }] of this.#gains.entries()) {
      const before = this.#state[nth] as [number, number];
      sample = a * sample + b * before[0] + c * before[1];
      before[1] = before[0];
      before[0] = sample;
    }
    const sharp = this.#teeth.a * hiss + this.#teeth.b * this.#hiss[0] + this.#teeth.c * this.#hiss[1];
    this.#hiss = [sharp, this.#hiss[0]];
    return sample + sharp * 0.4;
  }
}

function resonance(hz: number, width: number, rate: number) {
  const c = -Math.exp((-2 * Math.PI * width) / rate);
  const b = 2 * Math.exp((-Math.PI * width) / rate) * Math.cos((2 * Math.PI * hz) / rate);
  return { a: 1 - b - c, b, c };
}
