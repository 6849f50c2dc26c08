import type { Case } from '../domain/case/schema.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'

/** What the program can propose to mask, by how the id of the proposal's row begins; those from epost on are of no row. */
export const maskKinds = {
  lev: 'Leverantören med anbud, priser och kontakt',
  pris: 'Priserna i anbudet',
  anbud: 'Texterna i anbudet',
  namn: 'Leverantörens namn och nummer',
  kontakt: 'Kontaktperson, e-post och telefon',
  efternamn: 'Kontaktpersonens namn där det står ensamt',
  fornamn: 'Ord som kan vara en persons namn',
  nummer: 'Personnummer',
  kort: 'Ord som kan syfta på leverantören',
  prisord: 'Meningar om pris i ord',
  anmarkning: 'Anmärkningar och skäl om anbudet',
  adress: 'Adresser som kan vara en bostad',
  andra: 'Meningar om anbuden',
  antal: 'Hur många som har frågats och svarat',
  jav: 'Intresset som uppgavs',
  slakt: 'Meningar som kan röra ett intresse',
  person: 'Namnet på den som har svarat om jäv',
  epost: 'E-postadresser, alla',
  bredvid: 'Namn som står vid en e-postadress',
  telefon: 'Telefonnummer, alla',
  personnummer: 'Personnummer, alla',
  varde: 'Ert beräknade värde, som är samma tal som ett maskerat pris',
  tal: 'Talet',
} as const

export type MaskKind = keyof typeof maskKinds

/** The id of a proposal's row: the kind, and the row of the case that it is of. */
export const maskId = (kind: MaskKind, row?: string): string =>
  (row === undefined ? kind : `${kind}-${row}`).slice(0, longestId)

const longestId = 64

/** The id of the row of a number that is masked because a price could be reckoned from it: the number, as it is written. */
export function numberMaskId(written: string): string {
  const letters = [...written.toLowerCase().replaceAll(/\s+/gu, ' ').trim()]
  return maskId(
    'tal',
    letters
      .map((letter) =>
        letter === ' '
          ? '-'
          : /[a-z0-9]/.test(letter)
            ? letter
            : `U${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
      )
      .join(''),
  )
}

/** What `numberMaskId` was made of; the end of what is long is lost. */
const numberOf = (id: string): string =>
  id
    .replace(/^tal-/, '')
    .replace(/U[0-9a-f]{0,3}$/, '')
    .replaceAll('-', ' ')
    .replaceAll(/U([0-9a-f]{4})/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

/** What a mask is of, in words: never the text of a proposal, but that of a row of its own. */
export function maskLabel(found: Case, id: string): string {
  const [kind = ''] = id.split('-', 1)
  if (!isKind(kind)) {
    const text = found.record.masks?.find((row) => row.id === id)?.text
    return text === undefined ? 'Egen maskering utan text' : `”${text}”`
  }
  if (kind === 'tal')
    return id === kind ? 'Tal som programmet har räknat av priserna' : `${maskKinds.tal} ”${numberOf(id)}”`
  const supplier = found.suppliers.find((one) => id === maskId(kind, one.id))
  if (supplier !== undefined) return `${maskKinds[kind]}: ${supplierName(supplier)}`
  const statement = [...(found.impartiality.statements ?? []), ...(found.decision.answers ?? [])].find(
    (one) => id === maskId(kind, one.id),
  )
  return statement?.name === undefined ? maskKinds[kind] : `${maskKinds[kind]}: ${statement.name}`
}

const isKind = (kind: string): kind is MaskKind => Object.hasOwn(maskKinds, kind)
