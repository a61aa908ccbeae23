/** One sentence, for a person, of why the program could not start. What nobody foresaw keeps its own words. */
export function explainFailure(error: unknown): string {
  const { name, code, message, port, path, syscall } = error as NodeJS.ErrnoException & { port?: number };
  // A file system that only reads says, of a folder to be made with its parents, that they are not there.
  if (code === 'ENOENT' && syscall === 'mkdir') return explainFailure({ code: 'EROFS', path });
  // Errors that come from another process have lost all but their words.
  switch (code ?? /^(E[A-Z]{3,}):/.exec(message ?? '')?.[1] ?? name) {
    case 'db/data-folder-in-use':
      return `Otro proceso usa ya la carpeta de datos (${message}). Ciérralo, o elige otra carpeta: DATA_DIR=… npm start`;
    case 'EADDRINUSE':
      return `El puerto ${port} ya está en uso. Cierra el otro programa, o elige otro: PORT=5001 npm start`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `No tengo permiso para escribir${path ? ` en ${path}` : port ? ` ni abrir el puerto ${port}` : ''}. Elige otra carpeta con DATA_DIR u otro puerto con PORT.`;
    case 'ENOSPC':
      return 'No queda espacio en el disco. Libera espacio y vuelve a intentarlo; no se ha perdido nada de lo guardado.';
    case 'EADDRNOTAVAIL':
      return 'La dirección de HOST no es de este equipo. Quita HOST para usar 127.0.0.1.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case '28P01':
    case '3D000':
      return 'La base de datos de DATABASE_URL no responde o no admite la entrada. Comprueba que está encendida y la contraseña.';
    default:
      return error instanceof Error ? message || error.name : String(error);
  }
}
