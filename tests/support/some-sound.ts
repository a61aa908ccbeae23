/** A true WAV of silence: one channel, 8,000 samples of 8 bits in each second. */
export function aWav(soundBytes = 8000): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + soundBytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(soundBytes, 40);
  return Buffer.concat([head, Buffer.alloc(soundBytes, 0x80)]);
}

/** Two frames of an MP3 of 128 kilobits, which is what a reader needs to believe it. */
export function anMp3(): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat([frame, frame, frame]);
}

/** The first page of an Ogg with Opus. */
export function anOgg(): Buffer {
  const page = Buffer.alloc(28);
  page.write('OggS', 0);
  page[5] = 2;
  page[26] = 1;
  page[27] = 19;
  return Buffer.concat([page, Buffer.from('OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00', 'latin1'), Buffer.alloc(200)]);
}

/** The beginning of a WebM with one track of this codec. */
export function aWebm(codec = 'A_OPUS'): Buffer {
  const ebml = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x87, 0x42, 0x82, 0x84, ...Buffer.from('webm')]);
  return Buffer.concat([ebml, Buffer.from([0x86, 0x80 + codec.length]), Buffer.from(codec), Buffer.alloc(300)]);
}

/** An MP4 as a phone records sound; `handler` says of what its track is. */
export function anM4a(handler = 'soun', frames = 100): Buffer {
  const box = (name: string, ...bodies: Uint8Array[]) => {
    const body = Buffer.concat(bodies);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length + 8, 0);
    head.write(name, 4);
    return Buffer.concat([head, body]);
  };
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32BE(frames, 8);
  const track = [box('hdlr', Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(13)), box('stsz', sizes)];
  return Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0isom')), box('moov', ...track), box('mdat', Buffer.alloc(500))]);
}

/** The beginning of a FLAC of 44,100 samples in a second. */
export function aFlac(): Buffer {
  const head = Buffer.alloc(42);
  head.write('fLaC', 0);
  head.set([0x80, 0, 0, 34], 4);
  head.set([0x0a, 0xc4, 0x42], 18);
  return Buffer.concat([head, Buffer.alloc(200)]);
}
