import type { Case } from '../domain/case/schema.ts'
import { usualLevel, type RecordLevel } from '../domain/record-level.ts'
import { profileOf } from '../rules/parameters/profiles.ts'

/** Archive format of a case's record: the one that is set, else the one of its profile, else the usual one. */
export const levelOf = (found: Case, chosen?: RecordLevel): RecordLevel =>
  chosen ?? profileOf(found.authority.profile)?.recordLevel ?? usualLevel
