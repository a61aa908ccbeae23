import { isIP } from 'node:net';

const insideNames = /^(?:localhost|[^.]+|.+\.(?:localhost|local|internal|home\.arpa))$/;
const insideAddresses = [
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^::1$/,
  /^f[cd][0-9a-f]{2}:/,
  /^fe[89ab][0-9a-f]:/,
];

/**
 * Whether words sent to this address stay with whoever runs the installation: this machine, or its own network. Everything else is
 * somebody else's, and needs the person's consent; a name of the internet counts as outside wherever it points.
 */
export function placeOf(address: string): 'local' | 'remote' {
  if (!URL.canParse(address)) return 'remote';
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host)) return insideAddresses.some((inside) => inside.test(host)) ? 'local' : 'remote';
  return host !== '' && insideNames.test(host) ? 'local' : 'remote';
}
