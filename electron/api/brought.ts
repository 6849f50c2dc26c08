import { basename } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { broughtSchema } from '../../src/domain/case/shapes/brought.ts'
import { cleanText } from '../../src/domain/text.ts'
import type { LoggedChain } from '../../src/record/sections/log-extract.ts'
import { chainsOf, readLogFile } from '../exchange/bundle/log-file.ts'
import { instantNow } from '../store/sources.ts'
import { uuidv7 } from '../store/uuid.ts'
import { findBreak } from '../store/verify.ts'
import type { Context } from './context.ts'
import { extractOf } from './log-extract.ts'

type Brought = NonNullable<Case['brought']>[number]

/** What a case was read in out of: its kind, its name, and the text of the log that lay in it, where one did. */
export interface Source {
  readonly from: Brought['from']
  readonly name: string
  readonly log: string | null
}

/** The case with a note of where it was read from, by whom, and how the log ended there. */
export const withBrought = (context: Context, found: Case, source: Source): Case => {
  const by = clean(context.who())
  const name = clean(basename(source.name))
  const row = {
    id: uuidv7(context.options.sources),
    at: instantNow(context.options.sources),
    ...(by === '' ? {} : { by }),
    from: source.from,
    ...(name === '' ? {} : { name }),
  }
  // A log that others have written may hold what no case may.
  const whole = broughtSchema.safeParse({
    ...row,
    logs: source.log === null ? [] : logsIn(source.log, found.id),
  })
  return {
    ...found,
    brought: [...(found.brought ?? []), whole.success ? whole.data : { ...row, logs: [] }],
  }
}

const longest = 300
const mostWriters = 50

const clean = (text: string): string => cleanText(text).trim().slice(0, longest)

/** The chains of a log extract, each reckoned anew; none where it is no such text, or of another case. */
function logsIn(text: string, caseId: string): Brought['logs'] {
  const log = readLogFile(text)
  if (log === null || log.caseId !== caseId) return []
  // Two of one installation are none that the program has written.
  const chains = [...new Map(chainsOf(log).map((chain) => [chain.installationId, chain])).values()]
  return extractOf(chains, null).chains.map(({ installationId, head, days }, index) => {
    const chain = chains[index]
    return {
      id: installationId,
      written: writtenIn(days),
      ...(head === null ? {} : { head: { seq: head.seq, hash: head.hash, keySha256: head.keySha256 } }),
      held: chain !== undefined && findBreak(chain) === null,
    }
  })
}

/** "Kim Ek, 2026-11-20 – 2026-12-14 (post 1–148)". */
const writtenIn = (days: LoggedChain['days']): string[] =>
  [...new Set(days.map(({ who }) => who))].slice(0, mostWriters).map((who) => {
    const own = days.filter((day) => day.who === who)
    const [first, last] = [own[0], own.at(-1)]
    const span = first?.on === last?.on ? (first?.on ?? '') : `${first?.on ?? ''} – ${last?.on ?? ''}`
    const entries = own.map((day) => (day.first === day.last ? day.first : `${day.first}–${day.last}`))
    return clean(`${who}, ${span} (post ${entries.join(', ')})`)
  })
