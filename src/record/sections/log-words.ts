import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import type { LoggedChain } from './log-extract.ts'

type Entry = LoggedChain['last'][number]

/**
 * The last entries of a log in words, each with its number, what it is about, when and by whom. One note of the program's own is
 * written part by part: what follows on each other and would read the same is one.
 */
export function entryWords(entries: readonly Entry[]): string {
  const groups: { first: number; last: number; words: string }[] = []
  for (const { seq, at, who, field } of entries) {
    const words = `${fieldWords(field)}, ${at}, ${who}`
    const before = groups.at(-1)
    if (before?.words === words && before.first === seq + 1) before.first = seq
    else groups.push({ first: seq, last: seq, words })
  }
  return groups
    .map(({ first, last, words }) => `${first === last ? first : `${first}–${last}`}: ${words}`)
    .join('; ')
}

/** What an entry is about. What is no question of the catalogue is the program's own note: which, where there is a word for it. */
function fieldWords(field: string): string {
  const note = notes.find(([pattern]) => pattern.test(field))
  return fieldAt(field)?.short ?? note?.[1] ?? `Programmets egen anteckning (${field.split('.')[0] ?? field})`
}

const notes: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^\(export\)$/, 'En fil sparades ur ärendet'],
  [/^attachments\./, 'Listan över filer'],
  [/^record\.versions\./, 'Sparad version av dokumentationen'],
  [/^record\.copies\./, 'Maskerad kopia som har gjorts'],
  [/^record\.(masks|leftOut)\./, 'Vem som valde vad som maskeras, och när'],
  [/^record\.(closedOn|closedBy|reopened)/, 'Ärendet avslutat eller öppnat igen'],
  [/^later\./, 'Ändrat i efterhand'],
  [/^brought\./, 'Ärendet läst in ur fil'],
  [/^basis\./, 'Organisationens egna regler i ärendet'],
  [/^decision\.sent\./, 'Beslutsunderlag som har skickats'],
  [/^decision\.answers\./, 'Svar på beslutsunderlag'],
  [/^(decision|contract)\.checksAccepted/, 'Vad i leverantörskontrollen som godtogs'],
  [/^award\.firstComparedAt$/, 'När anbuden först jämfördes'],
  [/^suppliers\.[^.]+\.bid\.registeredAt$/, 'När anbudet skrevs in'],
  [/^suppliers\.[^.]+\.bid\.(firstOre|comparedAs)/, 'Anbudet så som det jämfördes'],
  [/^suppliers\.[^.]+\.(askedAs|addedOn)/, 'Vem förfrågan gick till'],
  [/^suppliers\.[^.]+\.(letters|draftedOn)/, 'Utkast till brev'],
  [/^suppliers\.[^.]+\.checks\./, 'Vem kontrollen gäller'],
  [/^inquiry\.(saved|sendings|changedOn)/, 'Förfrågans lydelse när den sparades eller skickades'],
  [/^impartiality\./, 'Vem svaret om jäv gäller, och när det gavs'],
  [/^unread\./, 'Svar som inte gick att läsa'],
]
