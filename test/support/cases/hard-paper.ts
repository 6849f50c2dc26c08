import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from './builder.ts'
import { chosen } from './chosen.ts'

const long = (sentence: string): string => `${sentence} `.repeat(120).trim()
const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'

/** Twelve suppliers, every text long, an interest, a supplier with something to explain and not the lowest price. */
export function hardPaper(): Case {
  const more = Array.from({ length: 9 }, (_, n) => ({
    [`suppliers.s${n}.name`]: `Leverantören med det långa namnet nummer ${n} i Mälardalen AB (exempel)`,
    [`suppliers.s${n}.answer`]: n % 2 === 0 ? 'declined' : 'bid',
    ...(n % 2 === 0 ? {} : { [`suppliers.s${n}.bid.totalOre`]: String(380_000 + n * 1000) }),
  }))
  const title = `Kalibrering av ${long('infusionspumpar och annan medicinsk utrustning')}`.slice(0, 400)
  return answered(chosen(title), {
    ...Object.assign({}, ...more),
    'award.reason': long('Skälet är väl genomtänkt och beskrivet.'),
    'award.notBestReason': long('De billigare klarar inte kraven.'),
    'inquiry.fewerText': long('Det finns få på marknaden.'),
    'value.estimateHow': long('Räknat på förra året.'),
    'contracts.deviationReason': long('Avtalet saknar delen.'),
    'impartiality.statements.preparer.conflict': 'yes',
    'impartiality.statements.preparer.note': long('Min bror arbetar där.'),
    [`${nord}.checks.identity.result`]: 'remark',
    [`${nord}.vetting.judgement`]: 'needs-explanation',
    [`${nord}.vetting.judgementReason`]: long('Skatteskuld som ska förklaras.'),
    'authority.unit': long('Enheten'),
    'preparer.role': long('Medicintekniker'),
  })
}
