/** The most that is kept of files, in bytes. */
export interface FileLimits {
  readonly file: number
  readonly case: number
}

/** A megabyte as Windows shows it: a file that the person sees as "50 MB" is taken. */
const megabyte = 1024 * 1024

/**
 * Mail, quotes and pictures are far smaller. What is larger makes the database slow to copy and to back up for everybody
 * who has it, and belongs in the diary's own archive: there is a place to say where it lies.
 */
export const fileLimits: FileLimits = { file: 50 * megabyte, case: 500 * megabyte }

/** How much of a file crosses the bridge at a time, in bytes: the bridge is JSON, and the window must not stand still. */
export const partBytes = 3 * megabyte

/** "340 byte", "12 kB", "3,4 MB": as the computer's own file list shows it. */
export function sayBytes(size: number): string {
  if (size < 1024) return `${size} byte`
  if (size < megabyte) return `${Math.ceil(size / 1024)} kB`
  // Not by Intl, whose words change with its version: the record prints it.
  const tenths = Math.round((size * 10) / megabyte)
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`} MB`
}
