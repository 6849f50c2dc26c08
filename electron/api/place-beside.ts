import { existsSync, readFileSync } from 'node:fs'
import { readCaseFile } from '../../src/domain/case/case-file.ts'

/**
 * Where the case file goes: the record's name with the case file's ending. A file that is not this case's own is never
 * written over.
 */
export function placeBeside(path: string, caseId: string): string {
  const stem = path.replace(/\.pdf$/i, '')
  for (let n = 1; ; n += 1) {
    const candidate = `${stem}${n === 1 ? '' : `-${n}`}.direktlots.json`
    if (!existsSync(candidate) || isFileOf(candidate, caseId)) return candidate
  }
}

function isFileOf(path: string, caseId: string): boolean {
  try {
    const read = readCaseFile(readFileSync(path, 'utf8'))
    return read.ok && read.case.id === caseId
  } catch {
    return false
  }
}
