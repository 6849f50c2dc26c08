/** The part of pdfmake 0.3 that the timings use; it brings no types. */
declare module 'pdfmake' {
  export interface Content {
    readonly text?: string
    readonly stack?: readonly Content[]
    readonly ul?: readonly Content[]
    readonly table?: {
      readonly headerRows: number
      readonly widths: readonly (string | number)[]
      readonly body: readonly (readonly Content[])[]
    }
    readonly layout?: 'lightHorizontalLines'
    readonly fontSize?: number
    readonly bold?: boolean
    readonly margin?: readonly [number, number, number, number]
    readonly id?: string
    readonly linkToDestination?: string
    readonly pageBreak?: 'before'
  }

  export interface DocDefinition {
    readonly info: { readonly title: string }
    readonly pageSize: 'A4'
    readonly pageMargins: readonly [number, number, number, number]
    readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number }
    readonly header: Content
    readonly footer: (page: number, pages: number) => Content
    readonly content: readonly Content[]
  }

  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold', string>>>>): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: DocDefinition): { getBuffer(): Promise<Uint8Array> }
  }

  const pdfmake: Pdfmake
  export default pdfmake
}
