import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { evaluateCase } from '../rules/evaluate/evaluate.ts'
import { maskOf } from '../record/mask-text.ts'
import { recordOf, type RecordOptions } from '../record/record.ts'
import { marked } from '../record/secrecy-notice.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'
import { finderFor, joinedApart, type Sought } from './find.ts'
import { appealRow, copyMark, frontOf, markOf } from './front.ts'
import { cleaned, withoutHashes } from './hashes.ts'
import { copySections, withoutSections, type CopySection } from './left-out.ts'
import { lookedThrough } from './looked-through.ts'
import { mapUnits, noUnit } from './numbers/fixed-units.ts'
import { sectionsOf, textsOf, withPlainIds } from './over-tree.ts'
import { numberMasksOf } from './numbers/number-masks.ts'
import { ownVoice } from './own-voice.ts'
import { masksOf, type Mask } from './plan.ts'
import { proposalsOf } from './proposals.ts'
import { whereAsked } from './where-asked.ts'
import { recordsLike } from './records.ts'
import { atOnce, partOf, type Steps } from './steps.ts'
import { whereFound } from './where-found.ts'

/** Nothing of a copy is reckoned over the case. */
type CopyOptions = Omit<RecordOptions, 'caseSha256'>

/** Stands where a checksum would, and is taken away with the others. */
const noHash = '0'.repeat(64)

/** A copy of the record for others, and what of it is masked. */
export interface MaskedRecord {
  readonly document: RecordDocument
  /** Every mask that there could be, and in how many places it stands; none where it is off. */
  readonly masks: readonly {
    readonly mask: Mask
    readonly places: number
    /** Of numbers that are known by how they look alone: which, in part, and in which section. */
    readonly seen: readonly string[]
  }[]
  readonly sections: readonly CopySection[]
  /** Bids are secret still: what tells of them is masked and left out, and nobody can choose otherwise. */
  readonly isSecret: boolean
}

/**
 * The record as others may have it: what is masked is taken out of the tree before anything is drawn, wherever it stands,
 * so that no part of the file has it: neither pages, bookmarks, properties nor the file's id. It carries no case file and no checksum.
 */
export const maskedRecordOf = (found: Case, today: LocalDate, options: CopyOptions): MaskedRecord =>
  atOnce(maskedInSteps(found, today, options))

/** The same a step at a time: of a case with hundreds of suppliers it takes many seconds. */
export function* maskedInSteps(found: Case, today: LocalDate, options: CopyOptions): Steps<MaskedRecord> {
  const secrecy = secrecyOf(found, today)
  const isSecret = secrecy.is === 'absolute'
  const bare = isSecret ? withoutBids(withoutMasking(found)) : withoutMasking(found)
  const level = options.level === '3a' ? '2a' : options.level
  // What differs between versions tells of masks and of what suppliers asked for: it is of the full record.
  const { level: _level, version: _version, ...others } = options
  const made = {
    ...others,
    caseSha256: noHash,
    isWithoutSecrets: isSecret,
    ...(level === undefined ? {} : { level }),
  }
  const evaluated = evaluateCase(bare, today)
  const full = recordOf(bare, evaluated, made)
  yield done.record
  const proposals = proposalsOf(evaluateCase(found, today), textsOf(full))
  const chosen = masksOf(found, proposals)
  const recordLike = recordsLike(today, made, full.blocks)
  yield done.proposals
  const numbers = numberMasksOf(
    bare,
    found.record.masks ?? [],
    chosen,
    full.blocks,
    recordLike,
    evaluated.facts.value.result?.valueOre ?? null,
  )
  const masks = [...chosen, ...numbers.masks]
  const sections = copySections(found, full.blocks, isSecret)
  const out = sections.filter(({ isOut }) => isOut)
  const on = masks.filter(({ isOn }) => isOn)
  const asked = masks.filter(
    ({ isOn, asksWith }) => !isOn && asksWith?.some((id) => on.some((one) => one.id === id)) === true,
  )
  const names = finderFor(found, [...on, ...asked].map(anyhow))
  const isOwnVoice = yield* partOf(
    [done.numbers, done.ownVoice],
    ownVoice(bare, (text) => names(text.normalize('NFC'), noUnit), recordLike),
  )

  const unmarked = isSecret ? withoutNotice(full.blocks, secrecy.mark) : full.blocks
  const [lead, rest] = [unmarked.slice(0, 2), withoutSections(unmarked.slice(2), out)]
  const within = [...lead, ...rest].flatMap((block) => withoutHashes(block) ?? [])
  const finds = finderFor(found, on, numbers, isOwnVoice)
  const masked = yield* partOf([done.ownVoice, done.masking], lookedThrough(within, finds))
  const mask = maskerFor(on, masked)
  const sectionOf = sectionsOf(within)
  const body = within.map((block, index) => mask.block(block, sectionOf[index] ?? ''))
  const places = mask.places()
  const title = (text: string): string =>
    cleaned(secrecy.is === 'absolute' ? text.replace(marked('', secrecy), '') : text)
  const head = {
    title: `${mask.text(title(full.title))} (${copyMark.toLowerCase()})`,
    author: mask.text(title(full.author)),
    subject: `${mask.text(title(full.subject))} (${copyMark.toLowerCase()})`,
    header: { left: mask.text(title(full.header.left)), right: mask.text(title(full.header.right)) },
  }
  const asks = finderFor(found, asked, undefined, isOwnVoice, joinedApart)
  const seenOf = whereAsked(
    within,
    yield* partOf([done.masking, 1], lookedThrough(within, asks)),
    masked,
    asked,
  )
  const used = masks
    .map((one) => ({
      mask: one,
      places: places.get(one.id) ?? 0,
      seen: asked.includes(one) ? (seenOf.get(one.id) ?? []) : whereFound(one.id, full),
    }))
    .filter(
      ({ mask: { asksWith, isOn, by }, seen }) =>
        asksWith === undefined || isOn || by !== undefined || seen.length > 0,
    )
  // Its own figures are of the masks: only what a person has typed in it is looked through.
  const front = frontOf(
    used,
    out
      .filter(({ isLocked }) => !isLocked)
      .map((one) => ({ ...one, text: mask.text(one.text), mark: mask.text(one.mark) })),
    isSecret,
  )
  const document: RecordDocument = {
    version: 1,
    ...head,
    createdAt: full.createdAt,
    mark: markOf(used, out, isSecret),
    caseSha256: null,
    ...(full.level === undefined ? {} : { level: full.level }),
    blocks: withPlainIds(withAppeal([...body.slice(0, 2), ...front, ...body.slice(2)])),
  }
  return { document, masks: used, sections, isSecret }
}

/** Which share of a long copy is done after each part of it. */
const done = { record: 0.01, proposals: 0.07, numbers: 0.11, ownVoice: 0.5, masking: 0.95 } as const

/** A mask as it is looked for where the words round it are not known: what has to stand as a name, however it stands. */
const anyhow = ({ id, hiding }: Mask): Sought => ({
  id,
  hiding: {
    ...hiding,
    amounts: [],
    secrets: hiding.secrets.map((secret) => ({ ...secret, stands: 'anywhere' })),
  },
})

/** The case without what is only of the copy: the list of masks and what suppliers asked for stay with the full record. */
function withoutMasking(found: Case): Case {
  const { masks: _masks, leftOut: _leftOut, copies: _copies, ...record } = found.record
  const unread = Object.fromEntries(
    Object.entries(found.unread).filter(
      ([path]) => !/^(?:record\.(?:masks|leftOut)|suppliers\.[^.]+\.secrecy)\./.test(path),
    ),
  )
  const later = found.later?.filter(({ field }) => !/^suppliers\.[^.]+\.secrecy/.test(field))
  return {
    ...found,
    record,
    unread,
    ...(later === undefined ? {} : { later }),
    suppliers: found.suppliers.map(({ secrecy: _secrecy, ...supplier }) => supplier),
  }
}

/**
 * While bids are secret the copy is of the case as it was before anybody was asked: that bids came in, that one is picked, and on
 * which side of a limit it is, would show in what the rules say of the whole.
 */
function withoutBids(found: Case): Case {
  const { savings: _savings, elsewhere: _elsewhere, later = [], ...others } = found
  const { sendings: _sendings, questions: _questions, ...inquiry } = found.inquiry
  const unread = Object.fromEntries(Object.entries(found.unread).filter(([path]) => !ofBids.test(path)))
  return {
    ...others,
    suppliers: [],
    attachments: [],
    inquiry,
    impartiality: {},
    unread,
    later: later.filter(({ field }) => !ofBids.test(field)),
    award: {},
    notice: {},
    contract: {},
    decision: {},
  }
}

const ofBids = /^(?:suppliers|award|notice|contract|decision|savings|impartiality|attachments|elsewhere)\./

/** That the whole record is secret is not so of a copy without what is secret. */
const withoutNotice = (blocks: readonly Block[], mark: string): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'notice' && block.title === `${mark}.`) return []
    if (block.kind !== 'facts') return [block]
    return [{ ...block, rows: block.rows.filter(({ term }) => term !== 'Sekretess') }]
  })

/** The last facts of the document, with what the right to appeal rests on. */
function withAppeal(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'facts')
  return blocks.map((block, index) =>
    index === last && block.kind === 'facts' ? { ...block, rows: [...block.rows, appealRow] } : block,
  )
}

/** Masks texts, and counts in how many places each mask stands. */
function maskerFor(on: readonly Mask[], find: ReturnType<typeof finderFor>) {
  const marks = new Map(on.map(({ id, mark }) => [id, maskOf(mark)]))
  const places = new Map<string, number>()
  const text = (typed: string, unit = noUnit): string => {
    const whole = typed.normalize('NFC')
    let at = 0
    const parts: string[] = []
    for (const { from, to, mask } of find(whole, unit)) {
      parts.push(whole.slice(at, from), marks.get(mask) ?? '')
      places.set(mask, (places.get(mask) ?? 0) + 1)
      at = to
    }
    return [...parts, whole.slice(at)].join('')
  }
  return {
    text: (typed: string): string => text(typed),
    block: (block: Block, section: string): Block => mapUnits(block, section, text),
    places: (): ReadonlyMap<string, number> => new Map(places),
  }
}
