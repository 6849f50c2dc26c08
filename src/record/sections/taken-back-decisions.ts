import { cancelKinds } from '../../domain/case/choices.ts'
import { coveredName } from '../../domain/case/covered.ts'
import type { Case } from '../../domain/case/schema.ts'
import { notedAt } from '../../rules/bids/times.ts'
import { factsBlock } from '../say.ts'
import type { Block } from '../tree.ts'

type TakenBack = NonNullable<Case['decision']['takenBack']>[number]

/** Decisions that were taken back on the way: what was decided, for whom, by whom and why, and why it was undone. */
export const takenBackDecisions = ({ decision: { takenBack: rows = [] } }: Case): readonly Block[] =>
  factsBlock(rows.map((row) => ({ term: `${termOf(row)} ${timeOf(row.at)}`, value: wordsOf(row) })))

/** A cancellation that never got a day, and was gone on from. */
const isUnfinished = ({ outcome, decidedOn }: TakenBack): boolean =>
  outcome === 'cancel' && decidedOn === undefined

/** Where nothing had been decided and nobody told, the bids were mended after the contract and no decision was undone. */
function termOf(row: TakenBack): string {
  const decided = row.outcome ?? row.decidedOn ?? row.noticeSentOn
  if (decided === undefined) return 'Rättat efter att avtalet tecknades'
  return `${isUnfinished(row) ? 'Avbrott' : 'Beslut'} som togs tillbaka`
}

function wordsOf(row: TakenBack): string {
  const { outcome, decidedOn, noticeSentOn, contractSignedOn, reason, by } = row
  const decided =
    outcome === undefined || isUnfinished(row)
      ? []
      : [
          `Beslutet var ${outcome === 'cancel' ? 'att avbryta' : 'att anta ett anbud'}${decidedOn === undefined ? '' : ` ${decidedOn}`}.`,
        ]
  return [
    [
      ...decided,
      ...(noticeSentOn === undefined ? [] : [`Underrättelse hade skickats ${noticeSentOn}.`]),
      ...(contractSignedOn === undefined ? [] : [`Avtalet hade tecknats ${contractSignedOn}.`]),
      `Skäl: ${reason}`,
    ].join(' ') + (by === undefined ? '' : ` (${by})`),
    ...asDecided(row),
  ].join('\n')
}

/** What the next decision may have been written over. */
function asDecided(row: TakenBack): readonly string[] {
  const { outcome, winner, awardReason, notBestReason, decider = {}, cancelKind, cancelReason } = row
  const line = (term: string, text: string | undefined): readonly string[] =>
    text === undefined || text === '' ? [] : [`${term}: ${text}`]
  const isCancelled = outcome === 'cancel'
  return [
    ...line(isCancelled ? 'Tilltänkt vinnare då' : 'Vinnare då', winner && coveredName(winner)),
    ...line('Skälet för valet då', awardReason),
    ...line('Skälet att inte välja det bästa då', notBestReason),
    ...line('Slag av avbrott då', cancelKind && isCancelled ? cancelKinds[cancelKind] : undefined),
    ...line('Skälet att avbryta då', isCancelled ? cancelReason : undefined),
    ...line('Godtaget om leverantörskontrollen vid beslutet', row.checksDeviation),
    ...line('Godtaget om leverantörskontrollen vid avtalet', row.contractChecksDeviation),
    ...line('Beslutsfattare då', [decider.name, decider.role].filter((t) => t !== undefined).join(', ')),
    ...line('Beskedet då', row.proofs?.join('; ')),
  ]
}

function timeOf(instant: string): string {
  const { day, time } = notedAt(instant)
  return `${day} ${time}`
}
