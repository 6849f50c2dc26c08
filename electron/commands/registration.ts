import { basename, resolve } from 'node:path'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'
import { localInstant, localTime } from '../api/local-time.ts'
import { makeSheet } from '../api/make-sheet.ts'
import { writeOut } from '../api/write-out.ts'
import { caseIn, printReplaced, Stop, type Command } from './command.ts'

/** Writes the sheet that a registrar types from, of a case file, as a PDF. */
export const registration: Command = {
  usage: 'registration ÄRENDE.json UT.pdf',
  words: 2,
  async run({ words: [path = '', out = ''], now, assets, print }) {
    if (resolve(path) === resolve(out))
      throw new Stop('PDF-filen skulle skriva över ärendefilen. Ange ett annat namn för PDF-filen.')
    const found = caseIn(path)
    const today = localTime(now()).slice(0, 10)
    const {
      bytes,
      replaced,
      registration: sheet,
    } = await makeSheet(found, {
      today,
      createdAt: localInstant(now()),
      assets,
    })
    writeOut(out, bytes)
    print(`Skrev ${out} (${bytes.length} byte).`)
    printReplaced(replaced, print)
    for (const problem of sheet.matter.problems) print(problem)
    const prefix = filePrefixOf(found, today)
    if (!basename(out).startsWith(prefix)) print(`Ge filen ett namn som börjar med ${prefix}.`)
    return sheet.matter.problems.length === 0
  },
}
