import { readFileSync } from 'node:fs'
import { readCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'

const file = new URL('../../../assets/examples/kalibrering.direktlots.json', import.meta.url)

/** The example case: Region Stockholm, calibration of infusion pumps, 414 000 kr. */
export function exampleCase(): Case {
  const read = readCaseFile(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(read.problem)
  return read.case
}

/** A decided case as if it had had another name all along: also in what its decision rested on. */
export function titled(found: Case, title: string): Case {
  const was = found.subject.title ?? ''
  const named = (text: string): string =>
    text.replace(was, title).replace(was.toLowerCase(), title.toLowerCase())
  const basedOn = found.decision.basedOn?.map((line) =>
    line.id === 'what' ? { ...line, value: named(line.value), key: named(line.key ?? '') } : line,
  )
  return {
    ...found,
    subject: { ...found.subject, title },
    decision: { ...found.decision, ...(basedOn === undefined ? {} : { basedOn }) },
  }
}
