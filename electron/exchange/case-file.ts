import { createHash } from 'node:crypto'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'

/** SHA-256, hex, of the case's file as the program writes it. */
export const caseSha256 = (found: Case): string =>
  createHash('sha256').update(writeCaseFile(found), 'utf8').digest('hex')
