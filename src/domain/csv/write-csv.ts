/** What makes a spreadsheet program read a cell as a formula. */
const asFormula = /^[\s\u00A0]*[=+\-@\t\r]/

/**
 * Rows of cells as a CSV file that Swedish Excel opens as it is: semicolons, a byte order mark, CRLF. A text that a spreadsheet
 * program would run as a formula is led by an apostrophe, and is only a text; a number keeps its minus.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cellOf).join(';')).join('\r\n')}\r\n`

function cellOf(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n')
  const safe = asFormula.test(plain) && !isNumber(plain) ? `'${plain}` : plain
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const isNumber = (text: string): boolean => /^-?\d+(,\d+)?$/.test(text)
