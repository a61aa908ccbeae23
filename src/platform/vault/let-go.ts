/**
 * Gives back the memory of bytes that nobody reads again, where it is theirs alone. The collector would do so too, but only once
 * tens of megabytes of them have gathered, which is more than a file that passes through may cost.
 */
export function letGo(bytes: Uint8Array): void {
  const { buffer, byteLength } = bytes;
  // Small ones share a place with others.
  if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength) buffer.transfer(0);
}
