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
