import type { RecordLevel } from '../../../../src/domain/record-level.ts'

/** What the archive formats ask differently. Said here again, not read from the program that is checked. */
export interface Standard {
  readonly part: '1' | '2' | '3'
  readonly version: '1.4' | '1.7'
  readonly isUa: boolean
  readonly mayEmbed: boolean
  /** Longest string in bytes, and largest array; Infinity where there is no limit. */
  readonly longestString: number
  readonly largestArray: number
}

const pdf17 = { version: '1.7', isUa: true, longestString: 32_767, largestArray: Infinity } as const

export const standards: Readonly<Record<RecordLevel, Standard>> = {
  '1a': {
    part: '1',
    version: '1.4',
    isUa: false,
    mayEmbed: false,
    longestString: 65_535,
    largestArray: 8191,
  },
  '2a': { ...pdf17, part: '2', mayEmbed: false },
  '3a': { ...pdf17, part: '3', mayEmbed: true },
}
