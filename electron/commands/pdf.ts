import { resolve } from 'node:path'
import { localInstant, localTime } from '../api/local-time.ts'
import { makeRecord } from '../api/make-record.ts'
import { writeOut } from '../api/write-out.ts'
import { caseIn, Stop, type Command } from './command.ts'

/** Writes the record of a case file as a PDF. */
export const pdf: Command = {
  usage: 'pdf ÄRENDE.json UT.pdf',
  words: 2,
  async run({ words: [path = '', out = ''], now, assets, version, print }) {
    if (resolve(path) === resolve(out))
      throw new Stop('PDF-filen skulle skriva över ärendefilen. Ange ett annat namn för PDF-filen.')
    const at = { today: localTime(now()).slice(0, 10), createdAt: localInstant(now()), version, assets }
    const { bytes, replaced } = await makeRecord(caseIn(path), at)
    writeOut(out, bytes)
    print(`Skrev ${out} (${bytes.length} byte).`)
    if (replaced.length > 0)
      print(`Tecken som inget typsnitt har, och som står som \uFFFD i PDF-filen: ${replaced.join(' ')}`)
    return true
  },
}
