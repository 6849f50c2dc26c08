import type { RecordLevel } from '../../../../src/domain/record-level.ts'

/** What the archive formats ask differently. Said here again, not read from the program that is checked. */
export interface Standard {
  readonly part: '1' | '2' | '3'
  readonly version: '1.4' | '1.7'
  readonly isUa: boolean
  readonly mayEmbed: boolean
  /** Longest string in bytes, largest array and largest number with decimals; Infinity where there is no limit. */
  readonly longestString: number
  readonly largestArray: number
  readonly largestReal: number
}

const pdf17 = {
  version: '1.7',
  isUa: true,
  longestString: 32_767,
  largestArray: Infinity,
  largestReal: 3.403e38,
} as const

export const standards: Readonly<Record<RecordLevel, Standard>> = {
  '1a': {
    part: '1',
    version: '1.4',
    isUa: false,
    mayEmbed: false,
    longestString: 65_535,
    largestArray: 8191,
    largestReal: 32_767,
  },
  '2a': { ...pdf17, part: '2', mayEmbed: false },
  '3a': { ...pdf17, part: '3', mayEmbed: true },
}
