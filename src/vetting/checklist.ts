import { judgements, riskAnswers } from '../domain/case/choices.ts'
import { fields } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { kindOf } from '../domain/suppliers/kind.ts'
import { marked } from '../record/secrecy-notice.ts'
import { supplierLine } from '../record/supplier-line.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import { wordedFor, type Check } from '../rules/catalogue/checks.ts'
import { winnerOf } from '../rules/evaluate/suppliers.ts'
import { routineTitle } from '../rules/local/frame.ts'
import { routineOf } from '../rules/local/of-case.ts'
import { profileOf } from '../rules/parameters/profiles.ts'
import { checksOfCase } from '../rules/vetting/of-case.ts'
import { secrecyOf, secretWhoIsAsked } from '../secrecy/secrecy.ts'
import { requiredWhen } from './required-when.ts'

const heading = 'Checklista för leverantörskontroll'

/**
 * The supplier check on paper, to fill in by hand when there are no computers: every check that is in force for the case
 * on the day, with where to look and what the answer shows, boxes, the hearing, the judgement and a line to sign on. With a
 * chosen supplier its name and the wordings of its kind are filled in. `createdAt` is an ISO instant with time zone.
 */
export function checklistDocument(found: Case, today: LocalDate, createdAt: string): RecordDocument {
  const supplier = winnerOf(found)
  const secrecy = supplier === undefined ? ({ is: 'none' } as const) : secrecyOf(found, today)
  return {
    version: 1,
    title: marked(heading, secrecy),
    author: found.authority.name ?? 'Upphandlande myndighet saknas',
    subject: marked(heading, secrecy),
    createdAt,
    header: { left: found.subject.title ?? heading, right: found.record.diarienummer ?? '' },
    ...(secrecy.is === 'absolute' ? { mark: secrecy.mark } : {}),
    caseSha256: null,
    blocks: [
      { kind: 'heading', level: 1, text: heading, id: 'topp' },
      { kind: 'facts', rows: [...about(found, supplier, today), ...risk] },
      ...(secrecy.is === 'absolute' ? [small(`${secrecy.mark}. ${secretWhoIsAsked}`)] : []),
      small(
        'För dagar utan dator. Kontrollera den leverantör som ni tänker välja. Kontroller där det inte står Krävs är frivilliga. Spara pappren i ärendet, och skriv in svaren i programmet när det går.',
      ),
      ...tables(found, supplier, today),
      ...closing,
    ],
  }
}

const blank = '______________________________'
const small = (text: string): Block => ({ kind: 'paragraph', tone: 'small', text })
const boxes = (words: readonly string[]): string => words.map((word) => `☐ ${word}`).join('   ')

function about(found: Case, supplier: Supplier | undefined, today: LocalDate) {
  const routine = routineOf(found)
  const goesBy = [
    profileOf(found.authority.profile)?.name ?? found.authority.profile,
    ...(routine === null ? [] : [routineTitle(routine)]),
  ].join('; ')
  return [
    { term: 'Leverantör och nummer', value: supplier === undefined ? blank : supplierLine(supplier) },
    {
      term: 'Köpet',
      value: [found.subject.title ?? blank, found.record.diarienummer]
        .filter((text) => text !== undefined)
        .join(', '),
    },
    { term: 'Kontrollerna gäller för', value: `${goesBy}, ${today}` },
  ]
}

/** The questions of the risk, with the words that the page asks them in. */
const risk = (['riskIndustry', 'subcontractors'] as const).map((name) => ({
  term: fields[`suppliers.*.vetting.${name}`]?.label ?? name,
  value: boxes(Object.values(riskAnswers)),
}))

/** One column: what is read is wide, and the line to write on stands beneath it. */
const columns = [{ header: 'Fråga, var du tittar och vad svaret visar', weight: 1 }] as const

/** What is asked for first: what somebody demands, then what is proposed, then what is there for who wants it. */
function tables(found: Case, supplier: Supplier | undefined, today: LocalDate): readonly Block[] {
  const kind = supplier === undefined ? undefined : kindOf(supplier)
  const checks = checksOfCase(found, today)
    .filter((check) => kind === undefined || check.for.includes(kind))
    .map((check) => (kind === undefined ? check : wordedFor(check, kind)))
    .map((check) => ({ check, when: requiredWhen(found, check.id, today) }))
  const demanded = checks.filter(({ when }) => when.length > 0)
  const others = checks.filter((one) => !demanded.includes(one))
  const table = (text: string, listed: typeof checks): readonly Block[] =>
    listed.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text },
          {
            kind: 'table',
            columns,
            dense: true,
            rows: listed.map(({ check, when }) => [`${words(check, when)}\n${answer(check)}`]),
          },
        ]
  const isAttention = ({ check }: (typeof checks)[number]): boolean => check.attention === true
  return [
    ...table('Kontroller som krävs eller bör göras', demanded),
    ...table(
      'Fler kontroller',
      others.filter((one) => !isAttention(one)),
    ),
    ...table('Att vara uppmärksam på, men aldrig ensamt skäl att säga nej', others.filter(isAttention)),
  ]
}

function words({ question, sources, note, evidence }: Check, when: readonly string[]): string {
  return [
    [question, ...when.map((text) => `${text}.`)].join(' '),
    [
      ...sources.map(({ name, path, proves, provesNot }) => `${name}: ${path} ${proves} ${provesNot}`),
      ...(note === undefined ? [] : [note]),
      ...(evidence === 'look-only' ? ['Bara titta: spara inget.'] : []),
    ].join(' '),
  ].join('\n')
}

/** One line to tick and write on: short words for the results of a row. */
const answer = ({ goodFor }: Check): string =>
  [
    boxes(['Inget att anmärka', 'Måste förklaras', 'Gick inte att få']),
    `Dag, av: ${'_'.repeat(14)}`,
    ...(goodFor === null ? [] : [`Gäller till: ${'_'.repeat(8)}`]),
  ].join('   ')

const twoLines = [1, 2].map(() => `${blank}${blank}`).join('\n')

const closing: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Förklaring och bedömning' },
  small('Låt leverantören förklara sig innan ni säger nej.'),
  {
    kind: 'facts',
    rows: [
      { term: 'Vad ni frågade, och när', value: twoLines },
      { term: 'Svaret, och när det kom', value: twoLines },
      { term: 'Är leverantören seriös?', value: boxes(Object.values(judgements)) },
      { term: 'Varför', value: twoLines },
    ],
  },
  { kind: 'signature', lines: ['Datum', 'Namn och namnteckning'] },
]
