import type { Facts } from '../evaluate/facts.ts'
import { documentation } from './documentation.ts'
import type { Duty } from './duty.ts'
import { notice } from './notice.ts'
import { postAward } from './post-award.ts'
import { standstill, voluntary } from './standstill.ts'

/** What follows by law from the value and the answers of a case, in the order in which it is done. Pure. */
export function dutiesOf(facts: Facts): readonly Duty[] {
  const duties = [voluntary(facts), standstill(facts), notice(facts), postAward(facts), documentation(facts)]
  return facts.handedOver ? duties.map(ofTheNext) : duties
}

/** The purchasing function procures, so what follows by law follows for it. */
const ofTheNext = (duty: Duty): Duty => ({
  ...duty,
  text: 'Ärendet lämnas över, så det blir inköpsfunktionens sak.',
  state: 'not-needed',
  lastDay: null,
  orLastDay: null,
  firstDay: null,
  counted: null,
})
