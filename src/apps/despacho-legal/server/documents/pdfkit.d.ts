/** What is used of it: it has no types of its own. */
declare module 'pdfkit' {
  type Element = { add(child: Element | (() => void)): Element; end(): void };
  export default class PdfDocument {
    constructor(options: object);
    x: number;
    y: number;
    page: { width: number; height: number; margins: { left: number; right: number; top: number; bottom: number } };
    registerFont(name: string, path: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, options?: object): this;
    text(text: string, x: number, y: number, options?: object): this;
    moveDown(lines?: number): this;
    heightOfString(text: string, options?: object): number;
    struct(type: string, child?: () => void): Element;
    struct(type: string, options: object, child?: () => void): Element;
    addStructure(element: Element): this;
    addPage(): this;
    markContent(tag: string, options?: object): this;
    endMarkedContent(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): this;
    on(event: 'data', listener: (bytes: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
}

declare module 'fontkit' {
  export function openSync(path: string): { hasGlyphForCodePoint(code: number): boolean };
}
