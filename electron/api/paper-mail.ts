import { basename } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { tasks } from '../../src/flow/tasks.ts'
import { secrecyOf } from '../../src/secrecy/secrecy.ts'

/** What the drafts of mails say that go with a paper, an answer and a case that is taken over: a paragraph each. */

interface Sent {
  readonly found: Case
  readonly today: string
  readonly reference: string
  readonly to: string | undefined
  readonly from: string | undefined
  readonly path: string
  readonly isLocked: boolean
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const titleOf = ({ subject }: Case): string => subject.title ?? 'utan rubrik'

const greeting = (name: string | undefined): string => (name === undefined ? 'Hej!' : `Hej ${name}!`)

const lockedWords = 'Filen är låst. Lösenordet får du på annat sätt än i det här mejlet.'

const secretWords = ({ found, today }: Sent): readonly string[] => {
  const secrecy = secrecyOf(found, today)
  return secrecy.is === 'absolute' ? [`${secrecy.mark}. ${secrecy.reason} Skicka det inte vidare.`] : []
}

/** How a file of the program's is opened, also by somebody who has never started it. */
const openWords = (path: string): string =>
  `Spara filen ${basename(path)} på datorn, starta Direktlots och öppna den med knappen ”Öppna fil från någon annan”. Första gången: välj ”Jag har fått en fil att läsa eller besluta om”.`

const signed = ({ from }: Sent): readonly string[] => (from === undefined ? [] : [`Hälsningar\n${from}`])

export const paperSubject = (found: Case, reference: string): string =>
  `Underlag för beslut: ${titleOf(found)} (${reference})`

export const packageWords = (sent: Sent): readonly string[] => [
  greeting(sent.to),
  `Jag ber dig besluta om direktupphandlingen ”${titleOf(sent.found)}”. Underlaget är en sida och tar ett par minuter att läsa.`,
  `Har du Direktlots: ${lower(openWords(sent.path))} Där svarar du: godkänner, skickar tillbaka med en kommentar, avslår eller lämnar över till chefen ovanför. Skicka sedan svarsfilen till mig.`,
  'Har du inte Direktlots: svara på det här mejlet, så skickar jag samma sida som en PDF att skriva under.',
  ...(sent.isLocked ? [lockedWords] : []),
  ...secretWords(sent),
  `Referens: ${sent.reference}. Programmet ger råd och beslutar ingenting: det gör du.`,
  ...signed(sent),
]

export const pdfWords = (sent: Sent): readonly string[] => [
  greeting(sent.to),
  `Jag ber dig besluta om direktupphandlingen ”${titleOf(sent.found)}”. Underlaget är en sida och tar ett par minuter att läsa.`,
  'Kryssa för ditt svar, fyll i datum och punkt i delegationsordningen, skriv under och skicka tillbaka PDF:en till mig. Ändra inget annat i den.',
  ...secretWords(sent),
  `Referens: ${sent.reference}. Programmet ger råd och beslutar ingenting: det gör du.`,
  ...signed(sent),
]

export const answerSubject = (reference: string): string => `Svar på underlag för beslut (${reference})`

export const answerWords = (sent: Sent): readonly string[] => [
  greeting(sent.to),
  `Här är mitt svar på underlaget ${sent.reference} om direktupphandlingen ”${titleOf(sent.found)}”. Spara filen ${basename(sent.path)} på datorn och öppna den i Direktlots med knappen ”Öppna fil från någon annan”, eller med ”Hämta in svarsfilen” i ärendet under ${tasks.beslut.title}.`,
  ...(sent.isLocked ? [lockedWords] : []),
  ...secretWords(sent),
  ...signed(sent),
]

export const takeOverSubject = (found: Case): string => `Direktupphandling att ta över: ${titleOf(found)}`

export const takeOverWords = (sent: Sent, open: readonly string[]): readonly string[] => [
  greeting(sent.to),
  `Här är direktupphandlingen ”${titleOf(sent.found)}”, som du tar över. ${openWords(sent.path)} Ärendet följer med, med sina filer. Tryck där på ”Jag tar över som handläggare”.`,
  open.length === 0
    ? 'Inget i ärendet är öppet just nu.'
    : `Det här är öppet:\n${open.map((one) => `- ${one}`).join('\n')}`,
  ...(sent.isLocked ? [lockedWords] : []),
  ...secretWords(sent),
  ...signed(sent),
]
