import { cutToBytes } from '../../src/domain/file-name.ts'
import { endingOf, isProgram, shownFileName } from '../../src/domain/attachments/names.ts'

/** Longest name that is suggested: with the path of an ordinary folder it stays below what Windows takes. */
const longest = 120

/** What is longer after the last point is no ending but a part of the name. */
const longestEnding = 20

/** Names that Windows keeps for devices, whatever stands after the first point. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** What is put after the name of a file that a double click would run, so that it does not. */
const harmlessEnding = 'oppna-inte'

/**
 * A name under which a kept file can be saved on every system: in the folder that is chosen, as no device, not hidden, with
 * its own ending as long as that starts no program.
 */
export function savedFileName(name: string): string {
  const plain = shownFileName(name)
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^[. _]+/, '')
    .replace(/[. ]+$/, '')
  const last = endingOf(plain)
  const ending = last.length > longestEnding ? '' : last
  const stem = ending === '' ? plain : plain.slice(0, plain.length - ending.length - 1)
  const whole = isProgram(plain) ? `${ending}.${harmlessEnding}` : ending
  const kept = cut(isReserved(stem) ? `_${stem}` : stem, whole.length)
  return whole === '' ? kept || 'fil' : `${kept || 'fil'}.${whole}`
}

const isReserved = (stem: string): boolean => reserved.test(stem.split('.')[0]?.trim() ?? '')

/** By characters, not by halves of them, and to what a file system takes with the ending. */
const cut = (text: string, ending: number): string =>
  cutToBytes([...text].slice(0, longest - ending - 1).join(''), 244 - ending).replace(/[. ]+$/, '')
