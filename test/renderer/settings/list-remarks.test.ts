import { expect, it } from 'vitest'
import { draftOf } from '../../../renderer/import/import-draft.ts'
import { pointKind, postKind } from '../../../renderer/settings/office/organisation/list-kinds.ts'
import { pointRemarks, postRemarks } from '../../../renderer/settings/office/organisation/list-remarks.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function points(text: string) {
  const draft = draftOf(pointKind, { fileName: 'a.csv', bytes: bytes(text) }, undefined)
  if (!draft.ok) throw new Error(draft.problem)
  return pointRemarks(draft.value)
}

function posts(text: string) {
  const draft = draftOf(postKind, { fileName: 'a.csv', bytes: bytes(text) }, undefined)
  if (!draft.ok) throw new Error(draft.problem)
  return postRemarks(draft.value)
}

it('an empty amount is said to be read as no limit, and one that is written as such is not', () => {
  const head = 'Punkt;Befattning;Upp till kr\n'
  expect(points(`${head}5.1;Enhetschef;100 000\n5.2;Verksamhetschef;\n5.3;Direktör;obegränsat\n`)).toEqual([
    'Ingen högsta summa står för punkt 5.2. Det läses som utan beloppsgräns: stämmer det inte, fyll i summan i filen och välj den igen.',
  ])
  expect(points('Punkt;Befattning\n5.1;Enhetschef\n')).toEqual([])
})

it('words for a unit that are no kind of their own are said to be read as one', () => {
  const head = 'Enhet;Typ;Befattning\n'
  expect(posts(`${head}Sjukvårdsområdet;förvaltning;Direktör\nKliniken;enhet;Chef\n`)).toEqual([
    '”förvaltning” läses som enhet. Är det en nämnd eller ett bolag: skriv det i filen och välj den igen.',
  ])
  expect(posts(`${head}Kliniken;;Chef\n`)).toEqual([])
})
