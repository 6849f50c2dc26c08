import { basename, resolve } from 'node:path'
import { localInstant, localTime } from '../api/local-time.ts'
import { makeMaskedCopy } from '../api/make-masked-copy.ts'
import { makeRecord } from '../api/make-record.ts'
import { writeOut } from '../api/write-out.ts'
import { recordLevelSchema } from '../../src/domain/record-level.ts'
import type { MaskedRecord } from '../../src/masking/masked-record.ts'
import { filePrefixOf, markOf } from '../../src/secrecy/secrecy.ts'
import { caseIn, printReplaced, Stop, type Command } from './command.ts'

/** Writes the record of a case file as a PDF. */
export const pdf: Command = {
  usage: 'pdf ÄRENDE.json UT.pdf [--level 2a|3a|1a] [--masked]',
  words: 2,
  takesLevel: true,
  takesMasked: true,
  async run({ words: [path = '', out = ''], level, masked, now, assets, version, print }) {
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
    const copied = masked ? await makeMaskedCopy(found, at) : null
    const { bytes, replaced, misread } = copied ?? (await makeRecord(found, at))
    writeOut(out, bytes)
    print(`Skrev ${out} (${bytes.length} byte).`)
    if (copied !== null) maskedLines(copied.copy).forEach(print)
    const mark = masked ? null : markOf(found, at.today)
    if (mark !== null)
      print(`Varje sida är märkt ”${mark}”.${nameAdvice(filePrefixOf(found, at.today), out)}`)
    printReplaced(replaced, print)
    if (misread.length > 0)
      print(`Skrivs från höger till vänster och kan läsas fel av andra program: ${misread.join(', ')}`)
    return true
  },
}

/** What was masked and on what ground, what nobody has said yes or no to, and what is left that a person has to look at. */
const maskedLines = ({ masks, sections }: MaskedRecord): readonly string[] => {
  const out = sections.filter(({ isOut }) => isOut)
  return [
    ...masks
      .filter(({ places }) => places > 0)
      .map(
        ({ mask, places }) =>
          `Maskerat: ${mask.label} (${mask.mark}, ${places})${mask.isOpen ? ', föreslaget av programmet' : ''}`,
      ),
    ...masks.flatMap(({ mask, seen }) =>
      mask.asksWith === undefined || mask.isOn || mask.by !== undefined || seen.length === 0
        ? []
        : [`Att kontrollera: ${mask.label}: ${seen.join(', ')}`],
    ),
    ...(out.length === 0
      ? []
      : [`Utelämnade avsnitt: ${out.map(({ text, mark }) => `${text} (${mark})`).join('; ')}`]),
  ]
}

/** The name is the caller's own: it is not changed, but said when it does not tell what the pages do. */
const nameAdvice = (prefix: string, out: string): string =>
  basename(out).startsWith(prefix) ? '' : ` Ge filen ett namn som börjar med ${prefix}.`
