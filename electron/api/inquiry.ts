import { join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import type { SavedInquiry } from '../../src/contract/shapes.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import type { Case, Supplier } from '../../src/domain/case/schema.ts'
import { formatDate } from '../../src/domain/local-date.ts'
import { answerSubject, answerText } from '../../src/inquiry/answer.ts'
import { inquiryTitle } from '../../src/inquiry/blocks.ts'
import { inquiryDocument, inquiryText } from '../../src/inquiry/document.ts'
import { receiversOf } from '../../src/inquiry/email.ts'
import { leakSentence, leaksIn } from '../../src/inquiry/leaks.ts'
import { stopping } from '../../src/inquiry/leaks/reasons.ts'
import { answerPieces, inquiryPieces, type Piece } from '../../src/inquiry/pieces.ts'
import { unready } from '../../src/inquiry/ready.ts'
import { lastDayOf } from '../../src/rules/evaluate/asked.ts'
import { askedSuppliers } from '../../src/rules/evaluate/suppliers.ts'
import { emlOf, type DraftFile } from '../exchange/eml.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import { icsOf } from '../exchange/ics.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf, type RenderedPdf } from '../pdf/render.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { refuseClosed } from './held.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { writeFolder, type OutFile } from './write-folder.ts'

type Area = Pick<Handlers, 'inquiry.save' | 'inquiry.answer.save'>

/** What goes out to those who are asked: the inquiry, and answers to their questions. One draft each, never one to all. */
export const inquiryHandlers: Area = {
  'inquiry.save': async (context, { id }) => {
    const { case: found } = enterDrafts(context, id)
    refuseClosed(found)
    refuseUnready(found)
    refuseLeaks(found, inquiryPieces(found))
    const folder = await context.options.dialogs.folderPath()
    if (folder === null) return nothing
    return saveInquiry(context, found, folder)
  },
  'inquiry.answer.save': async (context, { id, question }) => {
    const { case: found } = enterDrafts(context, id)
    refuseClosed(found)
    const text = answerText(found, question)
    if (text === undefined) throw new Refusal('invalid', 'Skriv frågan och svaret först.')
    refuseLeaks(found, answerPieces(found, question))
    const folder = await context.options.dialogs.folderPath()
    if (folder === null) return nothing
    const at = localInstant(context.options.sources.now())
    const drafts = askedSuppliers(found).map((supplier, index) =>
      draftOf(found, supplier, `svar-${index + 1}.eml`, {
        subject: answerSubject(found),
        body: text,
        files: [],
        at,
      }),
    )
    if (drafts.length > 0) noteAnswerDrafted(context, found, question)
    logDrafts(context, found, 'answer-draft', drafts)
    const place = writeFolder(
      join(folder, `Svar-${nameOf(found)}`),
      drafts.map(({ file }) => file),
    )
    return { folder: place, files: names(drafts), drafts: drafts.map(({ told }) => told), replaced: [] }
  },
}

const nothing: SavedInquiry = { folder: null, files: [], drafts: [], replaced: [] }

const nameOf = (found: Case): string => safeNameIn(found, found.subject.title ?? '') || 'forfragan'

function refuseUnready(found: Case): void {
  const lacks = unready(found)
  if (lacks.length > 0)
    throw new Refusal('invalid', ['Inget sparades.', ...lacks.map(({ sentence }) => sentence)].join(' '))
}

function refuseLeaks(found: Case, pieces: readonly Piece[]): void {
  const sentences = stopping(found, leaksIn(found, pieces)).map(leakSentence)
  if (sentences.length > 0) throw new Refusal('invalid', ['Inget sparades.', ...new Set(sentences)].join(' '))
}

async function saveInquiry(context: Context, found: Case, folder: string): Promise<SavedInquiry> {
  const { options } = context
  const at = localInstant(options.sources.now())
  const fonts = await loadFonts(join(options.assets, 'fonts'))
  const suppliers = askedSuppliers(found)
  // A supplier with a last day of its own gets a paper of its own: all others get one and the same.
  const common = found.inquiry.lastDay
  const papers = new Map<string | undefined, RenderedPdf>()
  for (const lastDay of new Set([common, ...suppliers.map((each) => lastDayOf(found, each))]))
    papers.set(lastDay, await renderPdf(inquiryDocument(found, at, { lastDay }), { fonts }))
  const drafts = suppliers.map((supplier, index) => {
    const lastDay = lastDayOf(found, supplier)
    const paper = papers.get(lastDay)
    return draftOf(found, supplier, `forfragan-${index + 1}.eml`, {
      subject: inquiryTitle(found),
      body: inquiryText(found, { lastDay, madeOn: at.slice(0, 10) }),
      files:
        paper === undefined ? [] : [{ name: 'forfragan.pdf', type: 'application/pdf', bytes: paper.bytes }],
      at,
    })
  })
  const pdf = papers.get(common)
  const files: readonly OutFile[] = [
    ...(pdf === undefined ? [] : [{ name: 'forfragan.pdf', data: pdf.bytes }]),
    ...drafts.map(({ file }) => file),
    { name: 'sista-svarsdag.ics', data: calendarOf(found, suppliers, at) },
  ]
  noteDrafted(context, found)
  logExport(context, found, [{ what: 'inquiry', name: 'forfragan.pdf' }])
  logDrafts(context, found, 'inquiry-draft', drafts)
  const place = writeFolder(join(folder, `Forfragan-${nameOf(found)}`), files)
  return {
    folder: place,
    files: files.map(({ name }) => name),
    drafts: drafts.map(({ told }) => told),
    replaced: [...new Set([...papers.values()].flatMap(({ replaced }) => replaced))],
  }
}

/** A draft lies there from now on: who it is for is noted, so that a row taken away afterwards leaves a trace. */
function noteDrafted(context: Context, found: Case): void {
  const asked = askedSuppliers(found)
  const today = context.today()
  const after: Case = {
    ...found,
    suppliers: found.suppliers.map((one) => (asked.includes(one) ? { ...one, draftedOn: today } : one)),
  }
  note(context, found, after)
}

/** A draft of the answer lies there for each from now on: another answer is another than the one that may have been sent. */
function noteAnswerDrafted(context: Context, found: Case, question: string): void {
  const draftedOn = context.today()
  const questions = found.inquiry.questions?.map((row) => (row.id === question ? { ...row, draftedOn } : row))
  // Whoever was added after the inquiry had gone out has been written to all the same.
  const suppliers = found.suppliers.map(({ addedOn: _on, ...row }) => row)
  if (questions !== undefined)
    note(context, found, { ...found, suppliers, inquiry: { ...found.inquiry, questions } })
}

function note(context: Context, found: Case, after: Case): void {
  const changes = changesBetween(found, after)
  if (changes.length === 0) return
  const { page } = requireCase(context.db(), found.id)
  applyChanges(context.db(), context.options.sources, {
    caseId: found.id,
    before: found,
    after,
    changes,
    who: context.who(),
    page,
    clearDrafts: [],
  })
}

interface Message {
  readonly subject: string
  readonly body: string
  readonly files: readonly DraftFile[]
  readonly at: string
}

function draftOf(found: Case, supplier: Supplier, name: string, { subject, body, files, at }: Message) {
  const receivers = receiversOf(found, supplier)
  const text = emlOf({
    to: receivers.to,
    subject,
    body,
    files,
    date: at,
    // Every part is base64, which has no full stop.
    boundary: '=_direktlots.1',
  })
  const told = { supplierId: supplier.id, file: name, receivers }
  return { file: { name, data: text }, told }
}

function logDrafts(
  context: Context,
  found: Case,
  what: 'inquiry-draft' | 'answer-draft',
  drafts: readonly ReturnType<typeof draftOf>[],
): void {
  const files = drafts.map(({ told }) => ({ what, name: told.file, supplierId: told.supplierId }))
  if (files.length > 0) logExport(context, found, files)
}

const names = (drafts: readonly { readonly file: OutFile }[]): readonly string[] =>
  drafts.map(({ file }) => file.name)

/** The last day for the one who asks: who has another day is told by the number of its draft alone. */
function calendarOf(found: Case, suppliers: readonly Supplier[], at: string): string {
  const common = found.inquiry.lastDay ?? ''
  const title = found.subject.title ?? ''
  const others = suppliers.flatMap((supplier, index) => {
    const day = lastDayOf(found, supplier)
    return day === undefined || day === common ? [] : [{ day, number: index + 1 }]
  })
  const entry = (uid: string, day: string, summary: string) => ({
    uid: `${uid}-${found.id}@direktlots`,
    day,
    summary,
    description: `${title}\nAnbuden ska ha kommit in senast ${formatDate(day)}. Öppna och jämför dem först efter den dagen.`,
    remindDays: 1,
  })
  return icsOf(
    [
      entry('sista-svarsdag', common, `Sista dag att svara: ${title}`),
      ...others.map(({ day, number }) =>
        entry(`sista-svarsdag-${number}`, day, `Sista dag att svara på förfrågan ${number}: ${title}`),
      ),
    ],
    at,
  )
}
