import { Stop } from './say.mjs';

const causes = [
  [/spawn npm ENOENT/, 'Falta npm, que acompaña a Node. Instálalo y repite la orden.'],
  [/ENOSPC|no space left/i, 'No queda espacio en el disco. Libera unos 2 GB y repite la orden.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT|network request/i,
    'No hay conexión con el registro de npm. Comprueba la red (o el proxy) y repite la orden.',
  ],
  [
    /CERT_|certificate/i,
    'El certificado del registro de npm no es de confianza aquí. Revisa `npm config get cafile` y repite la orden.',
  ],
  [/EACCES|EPERM|EROFS/, 'No puedo escribir en la carpeta del proyecto. Dale permiso a tu usuario y repite la orden.'],
];

/** Turns what a tool printed into one sentence that says what to do; the tail of its output follows when nothing is known. */
export function stopWith(what, output) {
  const known = causes.find(([pattern]) => pattern.test(output));
  const tail = output.trim().split('\n').slice(-15).join('\n');
  return new Stop(known ? `${what} no se ha podido. ${known[1]}` : `${what} no se ha podido:\n${tail}`);
}
