import { judgements, riskAnswers } from '../domain/case/choices.ts'
import { fields } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { kindOf } from '../domain/suppliers/kind.ts'
import { withoutPersonalNumbers } from '../record/hide-in-tree.ts'
import { marked } from '../record/secrecy-notice.ts'
import { supplierLine } from '../record/supplier-line.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import { wordedFor, type Check } from '../rules/catalogue/checks.ts'
import { winnerOf } from '../rules/evaluate/suppliers.ts'
import { goodForWords } from '../rules/local/good-for-words.ts'
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
  const usual = usualWaive(checksOfCase(found, today))
  const secrecy = supplier === undefined ? ({ is: 'none' } as const) : secrecyOf(found, today)
  return withoutPersonalNumbers(found, {
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
        'För dagar utan dator. Kontrollera den leverantör som ni tänker välja. Skriv under varje kontroll vad du såg och var underlaget finns, på baksidan om raden inte räcker. Spara pappren i ärendet, och skriv in svaren i programmet när det går.',
      ),
      small(
        `Vem får hoppa över en kontroll? ${usual === '' ? '' : `Om inget annat står: ${usual} `}Annars ska en kontroll som krävs göras. Saknas den ändå är det den som beslutar som godtar det, som en avvikelse och med skäl.`,
      ),
      ...tables(found, supplier, today, usual),
      ...closing,
    ],
  })
}

/** Who may pass over most checks, and when: said once, and not at each. */
function usualWaive(checks: readonly Check[]): string {
  const said = checks.flatMap(({ waive }) => waive ?? [])
  const times = (text: string): number => said.filter((one) => one === text).length
  const most = said.toSorted((a, b) => times(b) - times(a))[0]
  return most !== undefined && times(most) > 1 ? most : ''
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
const risk = [
  {
    term: 'Risken',
    value: (['riskIndustry', 'subcontractors'] as const)
      .map(
        (name) =>
          `${fields[`suppliers.*.vetting.${name}`]?.label ?? name} ${boxes(Object.values(riskAnswers))}`,
      )
      .join('\n'),
  },
]

/** One column: what is read is wide, and the line to write on stands beneath it. */
const columns = [{ header: 'Fråga, var du tittar och vad svaret visar', weight: 1 }] as const

/** What is asked for first: what somebody demands, then what is proposed, then what is there for who wants it. */
function tables(
  found: Case,
  supplier: Supplier | undefined,
  today: LocalDate,
  usual: string,
): readonly Block[] {
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
            rows: listed.map(({ check, when }) => [`${words(check, when, usual)}\n${answer(check)}`]),
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
    ...(kind === undefined ? differences(checksOfCase(found, today)) : []),
  ]
}

/** What is read of a check: the question and when it is asked, where to look, what that shows, and who may pass it over. */
function words(check: Check, when: readonly string[], usual: string): string {
  const { question, sources, note, waive, goodFor } = check
  return [
    [
      question,
      ...when.map((text) => `${text}.`),
      ...(goodFor === null ? [] : [`Svaret gäller i ${goodForWords(goodFor)}.`]),
    ].join(' '),
    [
      ...sources.map((source) => `${whereOf(source)} ${source.proves} ${source.provesNot}`),
      ...(note === undefined ? [] : [note]),
      ...(waive === null || waive === usual ? [] : [`Får hoppas över: ${waive}`]),
    ].join(' '),
  ].join('\n')
}

/** "Bolagsverket (bolagsverket.se): Välj Hitta företagsinformation …" The page itself is found in words: nobody types a long address. */
function whereOf({ name, path, address }: Check['sources'][number]): string {
  return `${named({ name, address })}: ${path}`
}

function named({ name, address }: Pick<Check['sources'][number], 'name' | 'address'>): string {
  const host = address === null ? undefined : /^https:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1]
  return host === undefined ? name : `${name} (${host})`
}

/** On a blank one nobody knows who it is for: where to look for a sole trader and a foreign supplier instead. */
function differences(checks: readonly Check[]): readonly Block[] {
  const rows = (['sole-trader', 'foreign'] as const).map((kind) => {
    const said = checks.flatMap(({ name, for: kinds, variants = [] }) => {
      if (!kinds.includes(kind)) return [`${name}: görs inte.`]
      const instead = variants.find((one) => one.for === kind)?.sources
      return instead === undefined ? [] : [`${name}: ${enumerated(instead.map((source) => source.name))}.`]
    })
    return [`${kindWords[kind]}. ${said.join(' ')}`]
  })
  return [
    {
      kind: 'table',
      columns: [
        {
          header: 'Enskild firma eller utländskt företag: titta här i stället. Resten görs likadant.',
          weight: 1,
        },
      ],
      dense: true,
      rows,
    },
  ]
}

const kindWords = { 'sole-trader': 'Enskild firma', foreign: 'Utländskt företag' } as const

/** One line to tick and write on: short words for the results of a row, and what there is to show for it. */
const answer = ({ evidence }: Check): string =>
  [
    boxes(['Inget att anmärka', 'Måste förklaras', 'Gick inte att få']),
    `Dag, av: ${'_'.repeat(10)}`,
    evidence === 'look-only' ? 'Skriv inget mer.' : `Såg, finns sparat: ${'_'.repeat(18)}`,
  ].join('   ')

const line = '_'.repeat(70)
const twoLines = `${line}\n${line}`

const closing: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Förklaring och bedömning' },
  {
    kind: 'table',
    columns: [
      { header: 'Hör leverantören först', weight: 1 },
      { header: 'Svar', weight: 3 },
    ],
    dense: true,
    rows: [
      ['Vad ni frågade, och när', twoLines],
      ['Svaret, och när det kom', twoLines],
      ['Är leverantören seriös?', boxes(Object.values(judgements))],
      ['Varför', twoLines],
    ],
  },
  { kind: 'signature', lines: ['Datum', 'Namn och namnteckning'] },
]
