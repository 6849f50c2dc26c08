import { basename, resolve } from 'node:path'
import { localInstant, localTime } from '../api/local-time.ts'
import { makeRecord } from '../api/make-record.ts'
import { writeOut } from '../api/write-out.ts'
import { recordLevelSchema } from '../../src/domain/record-level.ts'
import { filePrefixOf, markOf } from '../../src/secrecy/secrecy.ts'
import { caseIn, Stop, type Command } from './command.ts'

/** Writes the record of a case file as a PDF. */
export const pdf: Command = {
  usage: 'pdf ÄRENDE.json UT.pdf [--level 2a|3a|1a]',
  words: 2,
  takesLevel: true,
  async run({ words: [path = '', out = ''], level, now, assets, version, print }) {
    if (resolve(path) === resolve(out))
      throw new Stop('PDF-filen skulle skriva över ärendefilen. Ange ett annat namn för PDF-filen.')
    const read = recordLevelSchema.optional().safeParse(level)
    if (!read.success)
      throw new Stop(`Nivån ${level} finns inte. Ange ${recordLevelSchema.options.join(', ')}.`, 2)
    const at = {
      today: localTime(now()).slice(0, 10),
      createdAt: localInstant(now()),
      version,
      assets,
      level: read.data,
    }
    const found = caseIn(path)
    const { bytes, replaced, misread } = await makeRecord(found, at)
    writeOut(out, bytes)
    print(`Skrev ${out} (${bytes.length} byte).`)
    const mark = markOf(found, at.today)
    if (mark !== null)
      print(`Varje sida är märkt ”${mark}”.${nameAdvice(filePrefixOf(found, at.today), out)}`)
    if (replaced.length > 0)
      print(`Tecken som inget typsnitt har, och som står som \uFFFD i PDF-filen: ${replaced.join(' ')}`)
    if (misread.length > 0)
      print(`Skrivs från höger till vänster och kan läsas fel av andra program: ${misread.join(', ')}`)
    return true
  },
}

/** The name is the caller's own: it is not changed, but said when it does not tell what the pages do. */
const nameAdvice = (prefix: string, out: string): string =>
  basename(out).startsWith(prefix) ? '' : ` Ge filen ett namn som börjar med ${prefix}.`
