/** Says on stderr, in one line, what went wrong. */
export function printLine(sentence: string): void {
  process.stderr.write(`${sentence.replace(/[\u0000-\u001F\u007F]+/g, ' ')}\n`)
}
