/** Longest file name with its ending: what case systems and Windows paths take without trouble. */
export const longestFileName = 100

/** Longest name before what is put around it. */
const longest = 90

/** Names that Windows keeps for devices: no file can have one, whatever its ending. */
const ofDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i

/**
 * A file name that every system takes: no reserved signs, composed letters, no points, hyphens or spaces first or last. The
 * diary number's slash becomes a hyphen. `most`: in letters.
 */
export function safeName(text: string, most = longest): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]/gu, '-')
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-')
  const name = [...plain]
    .slice(0, most)
    .join('')
    .replace(/^[-. ]+|[-. ]+$/g, '')
  return ofDevice.test(name) ? `_${name}` : name
}

/**
 * A file name of three parts, of which the middle one, what it is about, is cut so that the whole is not longer than a name
 * may be. `before` and `after` are safe as they are; `after` ends with the file's ending.
 */
export function fittedName(before: string, about: string, after: string): string {
  const room = Math.max(longestFileName - [...before].length - [...after].length, 8)
  return `${before}${safeName(about, Math.min(room, longest))}${after}`
}
