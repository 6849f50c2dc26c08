import { heading as paperHeading } from '../../src/decision-paper/paper-document.ts'
import { copyMark } from '../../src/masking/front.ts'
import { heading as statementHeading } from '../../src/record/statement-sheet.ts'
import { sheetHeading } from '../../src/registration/sheet.ts'
import { heading as checklistHeading } from '../../src/vetting/checklist.ts'
import type { ReadPdf } from './read-pdf.ts'

/** What a PDF of the program's own says it is, that is no record: none of these is signed by itself. */
export interface OwnPaper {
  readonly title: string
  readonly says: string
}

const inBundle =
  'En sådan fil har ingen egen underskrift och går inte att kontrollera för sig. Den kontrolleras som hel fil i det paket den sparades i: välj zip-filen eller mappen.'
const copy =
  'En maskerad kopia har ingen egen underskrift. Sparades den i ett paket kontrolleras den där: välj zip-filen eller mappen. Sparades den för sig: jämför filens SHA-256 med ”Kopians SHA-256” i den fullständiga dokumentationen, eller med den som ärendefilen har. Är de lika är kopian oförändrad. Finns ingen som är lika är kopian ändrad, eller gjord från kommandoraden.'
const byItself = 'En sådan fil har ingen egen underskrift och går inte att kontrollera här.'

const copyEnd = `(${copyMark.toLowerCase()})`

/** What the file's properties say, whoever wrote them: the kind, and whether it can lie in a bundle. */
export function ownPaper({ info }: Pick<ReadPdf, 'info'>): OwnPaper | null {
  const { Creator: creator, Subject: subject = '' } = info
  if (creator !== 'Direktlots') return null
  if (subject.endsWith(copyEnd))
    return { title: 'Filen anger att den är en maskerad kopia av en dokumentation.', says: copy }
  if (subject.endsWith(sheetHeading))
    return { title: `Filen anger att den är ett ${sheetHeading.toLowerCase()}.`, says: inBundle }
  const other = [paperHeading, statementHeading, checklistHeading, 'Förfrågan, direktupphandling'].find(
    (heading) => subject.endsWith(heading),
  )
  return other === undefined
    ? null
    : { title: `Filen är ingen dokumentation, utan anger att den är ”${other}”.`, says: byItself }
}
