import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCaseFile, writeCaseFile } from '../../src/domain/case/case-file.ts'
import { makeRecord } from '../api/make-record.ts'
import { writeOut } from '../api/write-out.ts'
import { caseFileName, recordName } from '../../src/registration/file-names.ts'
import { Stop, type Command } from './command.ts'

/** The day on which the example is filed: fixed, so that every run writes the same bytes. */
const filedOn = '2026-12-14'
const filedAt = `${filedOn}T10:02:00+01:00`

/** Writes the example's case file and its record. The same bytes each run, on every machine with the same Node. */
export const demo: Command = {
  usage: 'demo UTMAPP',
  words: 1,
  async run({ words: [out = ''], assets, version, print }) {
    const read = readCaseFile(readFileSync(join(assets, 'examples', 'kalibrering.direktlots.json'), 'utf8'))
    if (!read.ok) throw new Stop(read.problem)
    makeFolder(out)
    const { bytes } = await makeRecord(read.case, { today: filedOn, createdAt: filedAt, version, assets })
    const casePath = join(out, caseFileName(read.case, filedOn))
    const pdfPath = join(out, recordName(read.case, filedOn))
    writeOut(casePath, writeCaseFile(read.case))
    writeOut(pdfPath, bytes)
    print(`Skrev ${casePath}`)
    print(`Skrev ${pdfPath}`)
    return true
  },
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch {
    throw new Stop(`Mappen ${path} går inte att skapa. Välj en annan plats.`)
  }
}
