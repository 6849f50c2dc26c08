import type { Duty } from '../../../src/rules/follows/duty.ts'

export interface DutyMark {
  readonly words: string
  readonly tone: 'ok' | 'warn' | 'stop' | undefined
}

/** How a duty stands, in a word or two beside its name. */
export function dutyMark({ id, state, strength }: Duty): DutyMark {
  switch (state) {
    case 'needed':
      return id === 'standstill'
        ? { words: 'vänta', tone: 'warn' }
        : { words: strength === 'may' ? 'frivilligt' : 'ska göras', tone: undefined }
    case 'done':
      return { words: 'klart', tone: 'ok' }
    case 'late':
      return { words: id === 'standstill' ? 'för tidigt' : 'för sent', tone: 'stop' }
    case 'unknown':
      return { words: 'inte avgjort', tone: 'warn' }
    case 'not-needed':
      return { words: 'behövs inte', tone: undefined }
  }
}
