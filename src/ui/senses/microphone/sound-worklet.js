/** Runs where sound is made, and only hands it on: one channel, 2,048 samples at a time, to the door it was given. */
class SoundHandOver extends AudioWorkletProcessor {
  #piece = new Float32Array(2048);
  #filled = 0;
  #door;

  constructor() {
    super();
    this.port.onmessage = ({ data }) => {
      this.#door = data;
    };
  }

  process([input]) {
    const [sound] = input;
    if (!sound || !this.#door) return true;
    this.#piece.set(sound, this.#filled);
    this.#filled += sound.length;
    if (this.#filled === this.#piece.length) {
      this.#door.postMessage(this.#piece, [this.#piece.buffer]);
      this.#piece = new Float32Array(2048);
      this.#filled = 0;
    }
    return true;
  }
}

registerProcessor('sound-hand-over', SoundHandOver);
