/** Just what the reader uses of papaparse 5.7: rows of cells, and what was wrong with their quotation marks. */
declare module 'papaparse' {
  interface Options {
    readonly delimiter: string
    readonly newline: '\n'
    readonly quoteChar: '"'
  }

  interface Result {
    readonly data: readonly (readonly string[])[]
    /** `row` counts from 0. */
    readonly errors: readonly { readonly code: string; readonly row?: number }[]
  }

  const papaparse: { parse(text: string, options: Options): Result }
  export default papaparse
}
