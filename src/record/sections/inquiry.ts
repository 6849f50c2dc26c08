import { channels } from '../../domain/case/choices.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { isMistaken } from '../../domain/suppliers/asked.ts'
import { askedBy, askedOn, channelOf, lastDayOf } from '../../rules/evaluate/asked.ts'
import { askedCount, askedSuppliers } from '../../rules/evaluate/suppliers.ts'
import { exitOf, fewerLimbQuestion, offerOf } from '../../rules/inquiry/offers.ts'
import { topics } from '../../rules/inquiry/inquiry-file.ts'
import { fewerChoices } from '../../rules/parameters/profiles.ts'
import { allOf, answeredRows, factsBlock, notStated, say, section } from '../say.ts'
import { competition, untilWhen } from '../seven-facts.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'

/** How many and which suppliers were asked, how and when each; what was asked for, and their questions. */
export function askedSection(found: Case): readonly Block[] {
  return [
    ...askedBlocks(found),
    ...factsBlock(
      answeredRows(found, [
        ...notSaid(found),
        'inquiry.differenceReason',
        'inquiry.criterion',
        'inquiry.criterionText',
        'inquiry.evidence',
      ]),
    ),
    ...section('kriterier', 'Kriterier och vikter', criteria(found), 3),
    ...section('forfragan', 'Förfrågan', inquiry(found), 3),
    ...sendings(found),
    ...section('fragor', 'Frågor och svar', questions(found), 3),
  ]
}

/** How each was asked. Of those that all were asked alike and made a bid the next section's table has the names. */
function askedBlocks(found: Case): readonly Block[] {
  const asked = askedSuppliers(found)
  const [words, ...others] = new Set(asked.map((one) => askedWords(found, one)))
  const areAlike =
    asked.length > 1 &&
    asked.length <= seenAtOnce &&
    asked.length === found.suppliers.length &&
    words !== undefined &&
    words !== '–' &&
    others.length === 0 &&
    asked.every(({ answer, bid, contact }) => answer === 'bid' && bid?.receivedOn !== undefined && !contact)
  if (!areAlike) return [{ kind: 'paragraph', text: competition(found) }, ...askedTable(found)]
  const how = `(${words.charAt(0).toLowerCase()}${words.slice(1)})`
  const all = allOf(asked.length)
  const { lastDay, sameForAll } = found.inquiry
  const text =
    sameForAll === 'yes' && lastDay !== undefined
      ? `${all} fick samma text ${how} och samma sista dag, ${lastDay}. ${asked.length === 2 ? 'Båda' : 'Alla'} lämnade anbud.`
      : [`${all} tillfrågades på samma sätt ${how} och lämnade anbud.`, ...untilWhen(found)].join(' ')
  return [{ kind: 'paragraph', text }]
}

/** More than these are looked for by name where they were asked. */
const seenAtOnce = 5

/** What the sentence above has said already stands in no row of its own: how many, when, until when, and whether alike. */
function notSaid(found: Case): readonly string[] {
  const count = askedCount(found)
  const isSaid = (path: string): boolean => count > 0 && found.unread[path] === undefined
  // The table has the way each was asked, where it has them all.
  const channelStands = askedSuppliers(found).some(
    (supplier) => channelOf(found, supplier) === found.inquiry.channel,
  )
  return [
    ...(channelStands && found.unread['inquiry.channel'] === undefined ? [] : ['inquiry.channel']),
    ...(isSaid('inquiry.sentOn') ? [] : ['inquiry.sentOn']),
    ...(isSaid('inquiry.lastDay') ? [] : ['inquiry.lastDay']),
    ...(count > 1 && found.inquiry.sameForAll === 'yes' ? [] : ['inquiry.sameForAll']),
  ]
}

function askedTable(found: Case): readonly Block[] {
  const suppliers = found.suppliers.filter((s) => Object.keys(s).length > 1)
  if (suppliers.length === 0) return []
  const hasContact = suppliers.some(({ contact }) => contact !== undefined)
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Leverantör', weight: 5 },
        ...(hasContact ? [{ header: 'Mottagare', weight: 3 }] : []),
        { header: 'Hur och när', weight: 4 },
        { header: 'Svar', weight: 2 },
      ],
      rows: suppliers.map((s) => [
        supplierLine(s),
        ...(hasContact ? [s.contact ?? '–'] : []),
        isMistaken(s) ? 'Inte tillfrågad, inskriven av misstag' : askedWords(found, s),
        isMistaken(s) ? '–' : (say(found, `suppliers.${s.id}.answer`) ?? 'Inget svar antecknat'),
      ]),
    },
  ]
}

/** "E-post 2026-11-23, av Kim Ek, svar senast 2026-12-07". Who asked and until when only where it differs. */
function askedWords(found: Case, supplier: Supplier): string {
  const channel = channelOf(found, supplier)
  const first = [channel === undefined ? undefined : channels[channel], askedOn(found, supplier)]
    .filter((part) => part !== undefined)
    .join(' ')
  const { asked } = supplier
  const words = [
    ...(first === '' ? [] : [first]),
    ...(asked?.by === undefined ? [] : [`av ${askedBy(found, supplier) ?? ''}`]),
    ...(asked?.lastDay === undefined ? [] : [`svar senast ${lastDayOf(found, supplier) ?? ''}`]),
  ]
  if (askedOn(found, supplier) === undefined && supplier.draftedOn !== undefined)
    words.push(`${words.length === 0 ? 'Utkast' : 'utkast'} sparat ${supplier.draftedOn}`)
  return words.join(', ') || '–'
}

function criteria({ inquiry }: Case): readonly Block[] {
  const rows = (inquiry.criteria ?? []).filter((row) => Object.keys(row).length > 1)
  if (rows.length === 0) return []
  return [
    ...(inquiry.criterion === 'price-and-quality'
      ? []
      : [{ kind: 'paragraph' as const, tone: 'small' as const, text: 'De här kriterierna används inte.' }]),
    {
      kind: 'table',
      columns: [
        { header: 'Kriterium', weight: 4 },
        { header: 'Vikt', weight: 2, align: 'right' },
        { header: 'Så bedöms det', weight: 5 },
      ],
      rows: rows.map(({ name, weight, how }) => [
        name ?? notStated,
        weight === undefined ? notStated : `${weight} %`,
        how ?? '–',
      ]),
    },
  ]
}

function inquiry(found: Case): readonly Block[] {
  const sent = found.inquiry.sendings?.at(-1)?.text
  return [
    ...factsBlock(
      answeredRows(found, [
        'inquiry.need',
        'inquiry.quantity',
        'inquiry.delivery',
        'inquiry.questionsTo',
        'inquiry.questionsLastDay',
        'inquiry.answerTo',
        'inquiry.terms',
        'inquiry.eInvoice',
        'inquiry.saved.on',
        'inquiry.nameReason',
        ...(found.inquiry.text === sent ? [] : ['inquiry.text']),
      ]),
    ),
    ...requirements(found),
    ...nameReasons(found),
  ]
}

/** Each word of a supplier's name that was let stand, why, and the text that it holds for. */
function nameReasons({ inquiry: { nameReasons: rows = [] } }: Case): readonly Block[] {
  if (rows.length === 0) return []
  return section(
    'namn-i-texten',
    'Ord ur leverantörers namn, och tal, som fick stå i texten',
    [
      {
        kind: 'table',
        columns: [
          { header: 'Ord', weight: 2 },
          { header: 'Varför det fick stå', weight: 5 },
          { header: 'Texten det gäller', weight: 5 },
        ],
        rows: rows.map(({ word, reason, text }) => [
          word ?? notStated,
          reason ?? notStated,
          text ?? notStated,
        ]),
      },
    ],
    3,
  )
}

/** Each requirement with whose it is; one that was offered and left is said to be. */
function requirements({ inquiry: { requirements: rows = [] } }: Case): readonly Block[] {
  return factsBlock(
    rows.flatMap(({ id, take, text }) => {
      const offer = offerOf(id)
      const words = text ?? offer?.text
      if (words === undefined) return []
      const term = offer === undefined ? 'Eget krav' : `Krav: ${topics[offer.topic].toLowerCase()}`
      const whose =
        offer === undefined
          ? ''
          : offer.layer === 'program'
            ? ' (förslag från programmet)'
            : ` (${offer.source.document} ${offer.source.section})`
      const taken = take === 'no' ? 'Valdes bort: ' : ''
      return [{ term, value: `${taken}${words}${whose}` }]
    }),
  )
}

/** The text as it went out, each time it was sent to all; and that it has been changed since. */
function sendings(found: Case): readonly Block[] {
  const rows = (found.inquiry.sendings ?? []).filter(({ text, on }) => text !== undefined || on !== undefined)
  const { changedOn } = found.inquiry
  const changed: readonly Block[] =
    changedOn === undefined
      ? []
      : [
          {
            kind: 'notice',
            tone: 'warn',
            title: 'Texten är ändrad efter att den skickades',
            text: `Ändrad ${changedOn}. Den ändrade texten är inte skickad till alla.`,
          },
        ]
  const texts = rows.flatMap(({ id, on, text }, index) =>
    section(
      `skickad-${id}`,
      `${index === 0 ? 'Texten som skickades' : 'Ändrad text, skickad till alla'} ${on ?? ''}`.trim(),
      [{ kind: 'paragraph', text: text ?? notStated }],
      3,
    ),
  )
  return [...texts, ...saved(found), ...changed]
}

/** The text as the files were last made of it, where that is not what was sent. */
function saved({ inquiry: { saved: last, sendings: rows = [] } }: Case): readonly Block[] {
  const text = last?.text
  return text === undefined || rows.some((row) => row.text === text)
    ? []
    : section(
        'sparad-text',
        'Texten som sparades, inte antecknad som skickad',
        [{ kind: 'paragraph', text }],
        3,
      )
}

function questions({ inquiry: { questions: rows = [] } }: Case): readonly Block[] {
  const asked = rows.filter((row) => Object.keys(row).length > 1)
  if (asked.length === 0) return []
  const dated = (on: string | undefined, text: string | undefined): string =>
    [...(on === undefined ? [] : [`${on}:`]), text ?? notStated].join(' ')
  const toAll = { yes: 'Ja', no: 'Nej' }
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Fråga', weight: 5 },
        { header: 'Svar', weight: 5 },
        { header: 'Skickat till alla', weight: 2 },
      ],
      rows: asked.map(({ on, question, answer, answeredOn, sentToAll }) => [
        dated(on, question),
        dated(answeredOn, answer),
        sentToAll === undefined ? notStated : toAll[sentToAll],
      ]),
    },
  ]
}

/** Why the purchase was not put to competition in full: the policy's way out, and each of its questions. */
export function fewerSection(found: Case): readonly Block[] {
  const { fewerReason, fewerLimbs = [] } = found.inquiry
  // A kind of reason is a policy's: another policy, or none, has not named it.
  const isNamed =
    fewerReason !== undefined && Object.hasOwn(fewerChoices(found.authority.profile), fewerReason)
  const exit = exitOf(found)
  const current = exit?.limbs.map(({ id }) => id) ?? []
  const rows = (isCurrent: boolean) =>
    fewerLimbs.flatMap(({ id, text }) =>
      text === undefined || current.includes(id) !== isCurrent
        ? []
        : [{ term: fewerLimbQuestion(id) ?? 'Fråga som inte längre ställs', value: text }],
    )
  const others = rows(false)
  return [
    ...factsBlock([
      ...answeredRows(found, [...(isNamed ? ['inquiry.fewerReason'] : []), 'inquiry.fewerText']),
      ...(isNamed && exit?.reading !== undefined
        ? [{ term: 'Läsning av policyn', value: exit.reading }]
        : []),
      ...rows(true),
    ]),
    ...(others.length === 0
      ? []
      : [
          { kind: 'paragraph' as const, tone: 'small' as const, text: 'Svar om ett skäl som inte åberopas:' },
          ...factsBlock(others),
        ]),
  ]
}
