/**
 * What stands where something is masked: the same number of blocks whatever was there, and the ground. A run as wide as
 * what it hides would tell one short list of names or prices from another by its width alone, so all masks have one
 * width, and what follows on the line is laid out anew.
 */
export const maskOf = (mark: string): string => `${run} [${mark.replaceAll(' ', '\u00A0')}]`

/** A mask without its ground. */
export const run = '\u2588'.repeat(6)
const ground = '\\[[^\\]\\n]*\\]'
const written = new RegExp(`${run}(?:[ \\u00A0]${ground})?`, 'gu')
/** The ground of a mask that ended the line before: its words are held together as none that is typed are. */
const goesOn = /^\[[^\]\n ]*\u00A0[^\]\n ]*\]/u

/** A part of a text; of a mask, how it is read aloud. */
export interface TextPart {
  readonly text: string
  readonly said: string | null
}

/**
 * A line, or a text, with its masks apart: "maskerat, OSL 31 kap. 16 §" for "██████ [OSL 31:16]", and where the line ended in it
 * "maskerat", and on the next "OSL 31 kap. 16 §".
 */
export function maskParts(text: string): readonly TextPart[] {
  const rest = goesOn.exec(text)?.[0] ?? ''
  if (rest === '' && !text.includes(run)) return [{ text, said: null }]
  const parts: TextPart[] = rest === '' ? [] : [{ text: rest, said: groundIn(rest) }]
  let at = rest.length
  for (const { 0: mask, index } of text.matchAll(written)) {
    if (index > at) parts.push({ text: text.slice(at, index), said: null })
    parts.push({ text: mask, said: saidOf(mask) })
    at = index + mask.length
  }
  if (at < text.length) parts.push({ text: text.slice(at), said: null })
  return parts
}

/** A text for a place that takes no blocks, such as a file name. */
export const withoutMasks = (text: string): string => text.replaceAll(written, 'maskerat')

const saidOf = (mask: string): string => {
  const said = groundIn(mask.slice(run.length))
  return said === '' ? 'maskerat' : `maskerat, ${said}`
}

const groundIn = (bracketed: string): string =>
  bracketed
    .replace(/[[\]]/g, '')
    .replaceAll('\u00A0', ' ')
    .trim()
    .replace(/(\d+):(\d+)/g, '$1 kap. $2 §')
