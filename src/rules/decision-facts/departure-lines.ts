import type { PaperFact } from './facts.ts'
import { departuresBefore, lineOfDeparture, type Deviation } from '../deviations/deviations.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'

/** One line a departure that whoever decides takes a stand on, by its own id: what it is, and why. */
export const departureLines = (evaluation: Evaluation): readonly PaperFact[] =>
  departuresBefore(evaluation).map((departure) => ({
    id: lineOfDeparture(departure.id),
    term: `Avvikelse: ${departure.title}`,
    value: departureWords(departure),
  }))

/** What it is and why, in words; that nobody has written why, where that is so. */
export const departureWords = ({ what, reason }: Pick<Deviation, 'what' | 'reason'>): string =>
  `${what} ${reason === undefined ? 'Inget skäl är skrivet.' : `Skäl: ${reason}`}`
