import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import { isNewerLog, readLogFile, type LogFile } from '../exchange/bundle/log-file.ts'
import { broken, unchecked } from './points.ts'

interface ReadLog {
  readonly points: readonly VerifyPoint[]
  readonly log: LogFile | null
  readonly text: string | null
}

/**
 * The log extract that a record was made with: `inside` the record where it has one, else the one `beside` it. One beside that
 * is another than the one inside has been exchanged, and no other version of the program writes one that cannot be read.
 */
export function logIn(inside: string | undefined, beside: string | undefined): ReadLog {
  const text = inside ?? beside ?? null
  const log = text === null ? null : readLogFile(text)
  return {
    points: [
      ...(text !== null && log === null ? [unread(text)] : []),
      ...(inside !== undefined && beside !== undefined && inside !== beside
        ? [
            broken(
              'log-beside',
              'Utdraget ur loggen bredvid (log.json) är ett annat än det i PDF:en: det är utbytt eller ändrat.',
              'Utgå från det i PDF:en, och be den som lämnade paketet om ett nytt.',
            ),
          ]
        : []),
    ],
    log,
    text,
  }
}

const unread = (text: string): VerifyPoint =>
  isNewerLog(text)
    ? unchecked(
        'log',
        'Utdraget ur loggen är från en nyare version av programmet och kan inte läsas. Uppdatera Direktlots och kontrollera filen igen.',
      )
    : broken(
        'log',
        'Utdraget ur loggen kan inte läsas: det är skadat eller utbytt.',
        'Utan det går det inte att se när och av vem ärendet skrevs: be den som lämnade filen om en ny.',
      )

/** That a log extract tells another time of making than the record's own properties; nothing where they agree, or one tells none. */
export function madeOtherwise(
  { record }: LogFile,
  info: Readonly<Record<string, string>>,
): readonly VerifyPoint[] {
  const [, ...parts] = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(info['CreationDate'] ?? '') ?? []
  if (parts.length === 0) return []
  const [year, month, day, hour, minute, second] = parts.map(Number)
  const made = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  return Math.abs(Date.parse(record.createdAt) - made) < 1000
    ? []
    : [
        broken(
          'log-made',
          'Utdraget ur loggen säger att dokumentationen gjordes vid en annan tid än den som PDF:en själv anger: utdraget är utbytt eller ändrat.',
          'Lita inte på utdragets tider: be den som lämnade filen om en ny.',
        ),
      ]
}
