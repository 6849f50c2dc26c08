import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { awardOverEstimate, type PassedLine } from '../../rules/evaluate/award-lines.ts'
import { openPoints } from '../../rules/evaluate/open-points.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { dutiesOf } from '../../rules/follows/duties.ts'
import type { Counted, Duty } from '../../rules/follows/duty.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { secrecyOf } from '../../secrecy/secrecy.ts'
import { answeredRows, factsBlock, inWords, sentence } from '../say.ts'
import type { Block } from '../tree.ts'

/** Days that the law sets in this case: what, counted from which day, the day itself, and how it was kept. */
export function lastDaysSection(evaluation: Evaluation): readonly Block[] {
  const { facts } = evaluation
  const { length: open } = openPoints(evaluation)
  const awaitsRegistrar = open === 0 && facts.case.record.registeredOn === undefined
  // While it is secret who is asked, no number of what remains is said.
  const isSecret = secrecyOf(facts.case, facts.today).is === 'absolute'
  const remains = isSecret
    ? 'allt är inte klart'
    : open === 1
      ? 'en punkt återstår'
      : `${inWords(open)} punkter återstår`
  const dated = dutiesOf(facts).filter(({ lastDay, firstDay }) => lastDay !== null || firstDay !== null)
  if (dated.length === 0) return []
  return factsBlock(
    dated.map((duty) => ({
      term: duty.title,
      value: [
        duty.counted === null ? dayWords(duty) : `${dayWords(duty)} (${countedWords(duty.counted)})`,
        duty.id === 'documentation' && duty.done !== null && open > 0
          ? `Diariefört ${duty.state === 'late' ? 'för sent' : 'i tid'}, ${duty.done}; ${remains}`
          : outcomeWords(duty, awaitsRegistrar),
        duty.section,
      ]
        .filter((text) => text !== '')
        .map(sentence)
        .join(' '),
    })),
  )
}

const happened: Readonly<Record<Counted['what'], string>> = {
  contract: 'avtalet',
  cancellation: 'beslutet att avbryta',
  award: 'tilldelningen',
  publication: 'annonsen',
}

const countedWords = ({ from, what, days }: Counted): string => `${days} dagar från ${happened[what]} ${from}`

function dayWords({ firstDay, lastDay, orLastDay }: Duty): string {
  if (firstDay !== null) return `Avtal tidigast ${firstDay}`
  const quarterly = orLastDay === null ? '' : ` (samlat för kvartalet senast ${orLastDay})`
  return lastDay === null ? '' : `Senast ${lastDay}${quarterly}`
}

/** A documentation with nothing left to write is done when the registrar has it: it waits for that, and lacks nothing. */
function outcomeWords({ id, state, done }: Duty, awaitsRegistrar: boolean): string {
  if (id === 'standstill') return state === 'late' ? 'Avtalet tecknades för tidigt' : ''
  if (done !== null) return state === 'late' ? `Klart ${done}, för sent` : `Klart ${done}`
  if (state === 'late') return 'Inte klart, tiden har gått ut'
  return id === 'documentation' && awaitsRegistrar ? 'Väntar på registratorn' : 'Inte klart'
}

/** The notice published in advance, where there was one. */
export const voluntarySection = (found: Case): readonly Block[] =>
  factsBlock(answeredRows(found, ['notice.voluntaryOn', 'notice.voluntaryIn']))

/** That the accepted bid passed a line that the estimate was under; how that was made stands with the value. */
export function overEstimateSection({ facts }: Evaluation): readonly Block[] {
  const over = awardOverEstimate(facts)
  if (over === null) return []
  const kr = (ore: number | null): string => (ore === null ? 'okänt belopp' : formatKr(ore))
  const lines = over.lines.map((line) => `${lineWords[line.is]} (${kr(line.ore)})`)
  return [
    {
      kind: 'paragraph',
      text: `Värdet uppskattades till ${kr(over.estimateOre)}. Det antagna anbudet är värt ${kr(over.awardOre)} och går över ${enumerated(lines)}.`,
    },
  ]
}

const lineWords: Readonly<Record<PassedLine['is'], string>> = {
  documentation: 'beloppet för dokumentation',
  limit: 'gränsen för direktupphandling',
}
