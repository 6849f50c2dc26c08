import { riskAnswers } from '../domain/case/choices.ts'
import { fields } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { formatDate, type LocalDate } from '../domain/local-date.ts'
import { formatKr } from '../domain/money.ts'
import { supplierLine } from '../record/supplier-line.ts'
import type { Block } from '../record/tree.ts'
import { routineTitle } from '../rules/local/frame.ts'
import { routineOf } from '../rules/local/of-case.ts'
import { vettingNow } from '../rules/vetting/about.ts'
import { profileOf } from '../rules/parameters/profiles.ts'
import { boxes, line } from './on-paper.ts'

const blank = line(52)

/** Who is checked, for what purchase, and whose rules the list goes by on what day. `ore`: the value of the purchase, null while not known. */
export function aboutRows(found: Case, supplier: Supplier | undefined, today: LocalDate, ore: number | null) {
  const routine = routineOf(found)
  const goesBy = [
    profileOf(found.authority.profile)?.name ?? found.authority.profile,
    ...(routine === null ? [] : [routineTitle(routine)]),
  ].join('; ')
  const purchase = [found.subject.title, found.record.diarienummer].filter((text) => text !== undefined)
  return [
    { term: 'Leverantör och nummer', value: supplier === undefined ? blank : supplierLine(supplier) },
    { term: 'Köpet', value: purchase.length === 0 ? blank : purchase.join(', ') },
    ...(ore === null ? [] : [{ term: 'Värde', value: `${formatKr(ore)} utan moms` }]),
    { term: 'Regler som listan följer', value: `${goesBy}, ${formatDate(today)}` },
  ]
}

/** Whom the checks have one ask. The program knows no number but those of the case: they are written in by hand. */
export function phoneBlocks({ preparer, decision }: Case, supplier: Supplier | undefined): readonly Block[] {
  const short = line(20)
  const of = (who: string, name: string | undefined, number = short): readonly [string, string] => [
    name === undefined ? who : `${who}: ${name}`,
    number,
  ]
  const people = [
    of('Leverantörens kontaktperson', supplier?.contact),
    of('Den som beslutar', decision.decider?.name),
    of('Handläggaren', preparer.name, preparer.phone),
    of('Ekonomifunktionen', undefined),
  ]
  const offices = ['Bolagsverket', 'Skatteverket', 'Kronofogden', 'Säkerhetsfunktionen'].map((who) =>
    of(who, undefined),
  )
  return [
    { kind: 'heading', level: 2, text: 'Telefonnummer' },
    {
      kind: 'table',
      columns: [
        { header: 'Vem', weight: 3 },
        { header: 'Nummer', weight: 2 },
        { header: 'Vem', weight: 2 },
        { header: 'Nummer', weight: 2 },
      ],
      rows: people.map((row, index) => [...row, ...(offices[index] ?? [])]),
    },
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Fyll i numren medan datorerna fungerar. Programmet har bara dem som står i ärendet.',
    },
  ]
}

/** The questions of the risk, with the words that the page asks them in, by the short names that the headings use; ticked where the case has the answer. */
export const riskBlocks = (supplier: Supplier | undefined): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'Hur stor är risken?' },
  {
    kind: 'facts',
    rows: (['riskIndustry', 'subcontractors'] as const).map((name) => {
      const field = fields[`suppliers.*.vetting.${name}`]
      const answer = supplier === undefined ? undefined : vettingNow(supplier)[name]
      const ticked = answer === undefined ? undefined : riskAnswers[answer]
      return {
        term: field?.short ?? name,
        value: `${field?.label ?? name}\n${boxes(Object.values(riskAnswers), ticked)}`,
      }
    }),
  },
  {
    kind: 'paragraph',
    tone: 'small',
    text: 'Risken är förhöjd om något svar är Ja eller Vet inte, eller om anbudet är mycket lägre än de andra. Ni får alltid göra fler kontroller än de som krävs.',
  },
]
