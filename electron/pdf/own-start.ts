/** A comment at the start of every PDF of the program's, so that one that is cut off is known for what it was. */
export const ownStart = '%Direktlots'

/** Whether a file begins as the program begins a PDF, however it ends. */
export const startsAsOurs = (file: Buffer): boolean =>
  file.toString('latin1', 0, 60).includes(`\n${ownStart}\n`)
