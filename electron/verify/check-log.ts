import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import { chainsOf, type LogFile } from '../exchange/bundle/log-file.ts'
import { breakSentences, findBreak } from '../store/verify.ts'
import { broken, held, told } from './points.ts'

/**
 * Reckons the log anew: each entry's hash of its facts and of the one before, and the signature of each chain's end. Then holds
 * those ends against what the record prints. `text`: the record's, without white space; null where it is not at hand.
 */
export function checkLog(log: LogFile, caseId: string, text: string | null): readonly VerifyPoint[] {
  if (log.caseId !== caseId) return [broken('log', 'Utdraget ur loggen hör till ett annat ärende.', otherLog)]
  if (log.chains.length === 0) return [broken('log', 'Utdraget ur loggen är tomt.', otherLog)]
  const chains = chainsOf(log)
  const breaks = chains.flatMap((chain) => {
    const found = findBreak(chain)
    return found === null
      ? []
      : [
          broken(
            'log',
            `Loggen håller inte ihop vid post ${found.seq}. ${breakSentences[found.kind]}`,
            otherLog,
          ),
        ]
  })
  if (breaks.length > 0) return breaks
  const entries = chains.reduce((sum, chain) => sum + chain.entries.length, 0)
  const sound = held(
    'log',
    `Loggen håller ihop: ${entries === 1 ? 'en post räknades' : `${entries} poster räknades`} om, och det underskrivna slutet stämmer. Vad som stod i fälten är inte med och är inte kontrollerat.`,
  )
  return [sound, ...printedHead(log, text), ...problemThen(log)]
}

const otherLog =
  'Lita inte på vad den säger om vem som skrev och när: be den som lämnade filen om en ny, gjord i ärendet.'

function printedHead({ chains }: LogFile, text: string | null): readonly VerifyPoint[] {
  if (text === null) return []
  const isPrinted = chains.every(({ head }) => head === null || text.includes(head.hash))
  return [
    isPrinted
      ? held('log-printed', 'Loggens slut är det som står i PDF:en.')
      : broken('log-printed', 'Loggens slut är ett annat än det som står i PDF:en.', otherLog),
  ]
}

/** The log did not hold together when the file was made: that is no fault of the file. */
const problemThen = ({ problem }: LogFile): readonly VerifyPoint[] =>
  problem === null ? [] : [told('log-problem', `När filen gjordes höll loggen inte ihop: ${problem}`)]
