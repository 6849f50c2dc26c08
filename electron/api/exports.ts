import { readExports } from '../store/exports.ts'
import type { Handlers } from './answer-call.ts'
import { localTime } from './local-time.ts'

type Area = Pick<Handlers, 'case.exports'>

/** What of a case has been saved outside the program, read back from its log. */
export const exportHandlers: Area = {
  'case.exports': (context, { id }) => {
    const entries = readExports(context.db(), id)
    const files = entries.flatMap((entry) => {
      if (entry === null) return []
      const { at, ...file } = entry
      const [day = '', time = ''] = localTime(new Date(at)).split('T')
      return [{ day, time: time.slice(0, 5), ...file }]
    })
    return { files, unreadable: entries.length - files.length }
  },
}
