/** Longest file name with its ending: what case systems and Windows paths take without trouble. */
export const longestFileName = 100

/** Most bytes of a name in UTF-8: a file system takes 255, and a program may put something after it. */
const mostBytes = 230

/** Longest name before what is put around it. */
const longest = 90

/** Names that Windows keeps for devices: no file can have one, whatever its ending. */
const ofDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=$|\.)/i

/**
 * A file name that every system takes: no reserved signs, composed letters, no points, hyphens or spaces first or last. The
 * diary number's slash becomes a hyphen. `most`: in letters; `bytes`: in UTF-8.
 */
export function safeName(text: string, most = longest, bytes = mostBytes): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    // What has no letter form: the pictures of a telephone, and the signs that colour them.
    .replace(/[\p{So}\p{Sk}\p{RI}\uFE00-\uFE0F\u20E3\u{E0020}-\u{E007F}]/gu, '')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]/gu, '-')
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-')
  const name = cutToBytes([...plain].slice(0, most).join(''), bytes).replace(/^[-. ]+|[-. ]+$/g, '')
  return ofDevice.test(name) ? `_${name}` : name
}

/**
 * A file name of three parts, of which the middle one, what it is about, is cut so that the whole is not longer than a name
 * may be. `before` and `after` are safe as they are; `after` ends with the file's ending.
 */
export function fittedName(before: string, about: string, after: string): string {
  const room = Math.max(longestFileName - [...before].length - [...after].length, 8)
  const bytes = Math.max(mostBytes - bytesOf(before) - bytesOf(after), 8)
  return `${before}${safeName(about, Math.min(room, longest), bytes)}${after}`
}

/** The beginning of a text that takes no more bytes in UTF-8, by whole letters. */
export function cutToBytes(text: string, most = mostBytes): string {
  let size = 0
  let kept = ''
  for (const letter of text) {
    size += bytesOf(letter)
    if (size > most) break
    kept += letter
  }
  return kept
}

/** How many bytes a text is in UTF-8. */
const bytesOf = (text: string): number =>
  encodeURI(text.toWellFormed()).replaceAll(/%[0-9A-F]{2}/g, 'x').length
