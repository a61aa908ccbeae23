/** What is used of it: it has no types of its own. */
declare module 'pdfmake/build/pdfmake.min.js' {
  type Face = { normal: string; bold: string; italics: string; bolditalics: string };
  const pdfMake: {
    setUrlAccessPolicy(mayAsk: (url: string) => boolean): void;
    addVirtualFileSystem(files: Record<string, { data: Uint8Array | string; encoding: string }>): void;
    addFonts(fonts: Record<string, Face>): void;
    createPdf(content: object): { getBlob(): Promise<Blob>; getBuffer(): Promise<Uint8Array> };
  };
  export default pdfMake;
}
