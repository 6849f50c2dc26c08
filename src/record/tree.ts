import type { RecordLevel } from '../domain/record-level.ts'

/**
 * The record as a tree of blocks: everything the PDF says, in order, and nothing of how it is drawn. Made by pure
 * functions from a case; drawn by electron/pdf.
 */
export interface RecordDocument {
  readonly version: 1
  readonly title: string
  readonly author: string
  readonly subject: string
  /** ISO instant with time zone, from the clock: the only time in the file. */
  readonly createdAt: string
  /** Stands at the top of every page: case title, and diarienummer or, where one is asked for, that it lacks or is awaited. */
  readonly header: { readonly left: string; readonly right: string }
  /** Stands on every page, above all else: that it is secret. Absent where it is not. */
  readonly mark?: string
  /**
   * SHA-256 of the case file, hex: printed by the record itself and put in the file's properties. Null in what goes to a
   * supplier: it says nothing of the case behind it.
   */
  readonly caseSha256: string | null
  /** Archive format of its PDF; absent: the usual one. */
  readonly level?: RecordLevel
  readonly blocks: readonly Block[]
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      readonly id?: string
      /** Smaller print and less room, here and below: for what must be one page. */
      readonly dense?: true
    }
  | {
      readonly kind: 'paragraph'
      readonly text: string
      readonly tone?: 'normal' | 'lead' | 'small'
      /** As wide as the page. */
      readonly dense?: true
    }
  /** Term and value, two columns. A value may hold several paragraphs separated by line feeds. */
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly term: string; readonly value: string }[]
      /** Less room, and a narrower first column: for what must be one page. */
      readonly dense?: true
      /** Smaller print: for what is to be compared, and not read. */
      readonly fine?: true
      /** No two rows stand abreast: for what is read downwards as a list. */
      readonly apart?: true
    }
  | {
      readonly kind: 'table'
      readonly columns: readonly {
        readonly header: string
        readonly align?: 'left' | 'right'
        readonly weight: number
      }[]
      readonly rows: readonly (readonly string[])[]
      /** Smaller print: for paper to write on that must be few pages. */
      readonly dense?: true
      /** Texts of a column that lead to headings, by row: ids; null leads nowhere. On paper the heading's page goes with it. */
      readonly links?: { readonly column: number; readonly to: readonly (string | null)[] }
      /** The first paragraph of a row is its title. */
      readonly titled?: true
      /** Last row, drawn as a sum. */
      readonly foot?: readonly string[]
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'notice'
      readonly tone: 'ok' | 'warn' | 'stop' | 'plain'
      readonly title: string
      readonly text: string
      readonly dense?: true
    }
  /** Contents: links to headings that have an id. */
  | { readonly kind: 'contents'; readonly entries: readonly { readonly id: string; readonly text: string }[] }
  | { readonly kind: 'signature'; readonly lines: readonly string[]; readonly dense?: true }
  | { readonly kind: 'page-break' }
