import { formatDate } from '../../local-date.ts'
import type { Case } from '../schema.ts'
import { isDated, isTold, isWrittenAfter, toldOn } from './lock.ts'

/** What is said of what is locked: since when, that it stands, and how it is opened. */

/** Since when a case is locked. */
export function since(found: Case): string {
  const { decision } = found
  if (isDated(found))
    return decision.decidedOn === undefined
      ? 'Beslutet är daterat.'
      : `Beslutet är daterat ${formatDate(decision.decidedOn)}.`
  return sinceOut(found)
}

/** Since when others know of the decision: from the notice, else from the contract. */
export function sinceOut(found: Case): string {
  const [told, { signedOn }] = [toldOn(found), found.contract]
  if (told !== undefined) return `De som lämnade anbud underrättades ${formatDate(told)}.`
  if (isTold(found)) return 'De som lämnade anbud är underrättade.'
  return signedOn === undefined ? 'Avtalet är tecknat.' : `Avtalet tecknades ${formatDate(signedOn)}.`
}

/** How what is locked is opened: a cancelled purchase goes on until somebody is told, any other decision is taken back. */
export function back(found: Case): string {
  if (isWrittenAfter(found)) return 'öppna anbuden där vinnaren väljs, och skriv varför.'
  if (found.decision.outcome !== 'cancel') return 'ta tillbaka beslutet där vinnaren väljs, och skriv varför.'
  return isTold(found)
    ? 'ta tillbaka beslutet där avbrottet står, och skriv varför.'
    : 'välj att det blir ett köp ändå, där avbrottet står, och skriv varför.'
}

/** That something is locked, since when, and the way back. */
export const held = (found: Case, what: string): string =>
  `${since(found)} ${what} Behöver något rättas: ${back(found)}`

/** The same of what others have been told. */
export const heldOut = (found: Case, what: string): string =>
  `${sinceOut(found)} ${what} Behöver något rättas: ${back(found)}`

/** The way back where the decision itself is shown, with the taking back beneath it. */
export const decidedElse = (found: Case): string =>
  found.decision.outcome === 'cancel'
    ? `Vill du besluta något annat: ${back(found)}`
    : 'Vill du besluta något annat: ta tillbaka beslutet, och skriv varför.'

/** How a bid that comes after the decision is kept. */
export const late = (found: Case): string =>
  `${since(found)} Nya leverantörer och anbud läggs inte till efter det. Kommer ett anbud nu: spara det som fil under Dokumentera och diarieför. Ska det räknas: ${back(found)}`

export const ofBids = 'Anbuden är låsta så som de kom in.'
export const ofSuppliers = 'De tillfrågade leverantörerna är låsta så som de står.'
export const ofComparison = 'Det som anbuden jämförs efter är låst.'
export const ofDecision = 'Vem som beslutade, när och varför står kvar så som det var då.'
export const ofInquiry = 'Det som efterfrågades står kvar så som det var då.'

export const ofCompared =
  'Anbudet har jämförts och hör till ärendet. Ska det inte räknas: välj Förkastas eller Drogs tillbaka under Jämför anbuden och skriv varför.'

export const ofReceived =
  'Leverantören har lämnat anbud, så raden står kvar i ärendet. Ska anbudet inte räknas: välj Förkastas eller Drogs tillbaka under Jämför anbuden och skriv varför.'

export const ofUnsaid =
  'Skriv med några ord hur leverantören kom att stå här fast den inte frågades. Skälet står i dokumentationen.'

export const ofAnswer =
  'Svaret har skickats till alla, så frågan står kvar i ärendet. Är svaret fel: skriv det rätta, och skicka det till alla igen.'

/** That a case is closed, and the way to open it. */
export const closedWords = ({ record: { closedOn = '' } }: Case): string =>
  `Ärendet avslutades ${formatDate(closedOn)} och står kvar så som det var då. Behöver något rättas: öppna det igen under Dokumentera och diarieför, och skriv varför.`

export const ofNote = 'Det är programmets egen anteckning och skrivs av programmet.'

/** That a supplier stays in the case once the inquiry has gone out, and what to do instead. */
export const ofAsked = (name: string | undefined): string =>
  `Förfrågan är skickad, så ${name ?? 'leverantören'} står kvar bland de tillfrågade. Kom inget svar: välj Svarade inte. Skrevs leverantören in av misstag: skriv det i stället, under raden.`
