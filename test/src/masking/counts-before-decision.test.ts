import { expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { at, otherId, undecided } from '../../support/cases/masked.ts'

const { today, ...options } = at
const textOf = (found: Case): string =>
  textsOf(maskedRecordOf(found, today, options).document)
    .join('\n')
    .replaceAll('\u00A0', ' ')
const leftOf = (text: string): string =>
  /Zebra: ([^]*?) :arbez/.exec(textOf(undecided({ 'subject.description': `Zebra: ${text} :arbez` })))?.[1] ??
  ''

it.each([
  ['Fyra bolag har fått frågan.', '██████ [OSL 19:3] har fått frågan.'],
  ['Vi väntar på tre svar.', 'Vi väntar på ██████ [OSL 19:3].'],
  ['2 av 5 har svarat.', '██████ [OSL 19:3] har svarat.'],
  ['Båda anbuden är bra.', '██████ [OSL 19:3] är bra.'],
  ['Samtliga tre anbudsgivare är lokala.', '██████ [OSL 19:3] är lokala.'],
  ['Endast ett anbud kom in.', '██████ [OSL 19:3] kom in.'],
  ['Anbuden (4 st) öppnades.', '██████ [OSL 19:3] öppnades.'],
  ['Duell mellan ett par firmor.', 'Duell mellan ██████ [OSL 19:3].'],
  ['Inga anbud har kommit in.', '██████ [OSL 19:3] har kommit in.'],
  ['Begärt: tre offerter', 'Begärt: ██████ [OSL 19:3]'],
  ['Ingen annan lämnade pris.', '██████ [OSL 19:3].'],
  ['Vi frågade fyra.', 'Vi frågade ██████ [OSL 19:3].'],
  [
    'Förfrågan skickades till 6, varav 2 svarade.',
    'Förfrågan skickades till ██████ [OSL 19:3], varav ██████ [OSL 19:3] svarade.',
  ],
  ['Antal anbud: 3.', '██████ [OSL 19:3].'],
  ['Tre av fem tillfrågade leverantörer svarade.', '██████ [OSL 19:3] leverantörer svarade.'],
  ['Ett anbud har kommit in.', '██████ [OSL 19:3] har kommit in.'],
  ['Tre är tillfrågade, en har svarat.', '██████ [OSL 19:3] är tillfrågade, ██████ [OSL 19:3] svarat.'],
  ['Samtliga tre.', '██████ [OSL 19:3].'],
  ['De tre vi frågade är lokala.', '██████ [OSL 19:3] vi frågade är lokala.'],
  ['3-4 anbud räcker.', '██████ [OSL 19:3] räcker.'],
  ['Det tredje svaret är sent.', 'Det ██████ [OSL 19:3] är sent.'],
  ['Anbud 3 är dyrt.', '██████ [OSL 19:3] är dyrt.'],
  ['Leverantör C är nära.', '██████ [OSL 19:3] är nära.'],
  ['Ett tjog bolag svarade.', '██████ [OSL 19:3] svarade.'],
  ['III anbud.', '██████ [OSL 19:3].'],
  ['Vi bad tre om pris.', 'Vi bad ██████ [OSL 19:3] om pris.'],
  ['Av de fem kom två.', 'Av ██████ [OSL 19:3] kom ██████ [OSL 19:3].'],
  ['En av dem svarade.', '██████ [OSL 19:3] svarade.'],
  ['Bara Zebrabolaget svarade.', '██████ [OSL 19:3] Zebrabolaget svarade.'],
  ['De var tre till antalet.', 'De var ██████ [OSL 19:3] till antalet.'],
  ['Vi frågar samma tre som sist.', 'Vi frågar ██████ [OSL 19:3] som sist.'],
  ['Vi har valt ut tre att fråga.', 'Vi har valt ut ██████ [OSL 19:3] att fråga.'],
  ['Ett svar har kommit.', '██████ [OSL 19:3] har kommit.'],
  ['Alla har svarat.', '██████ [OSL 19:3] har svarat.'],
  ['Ett bolag tackade nej.', '██████ [OSL 19:3] tackade nej.'],
  ['Tre har visat intresse.', '██████ [OSL 19:3] har visat intresse.'],
  ['Vi har nu två att välja mellan.', 'Vi har nu ██████ [OSL 19:3] att välja mellan.'],
  ['Samma tre som förra vintern.', '██████ [OSL 19:3] som förra vintern.'],
  ['Fått svar från två, väntar på en.', 'Fått svar från ██████ [OSL 19:3], väntar på ██████ [OSL 19:3].'],
  ['Offert 1 och 2 är likvärdiga.', '██████ [OSL 19:3] är likvärdiga.'],
  ['A, B och C har frågats.', '██████ [OSL 19:3] har frågats.'],
  ['Mailat 3 lev.', 'Mailat ██████ [OSL 19:3].'],
  ['Det kom ett svar.', 'Det kom ██████ [OSL 19:3].'],
])('before the decision nobody reads how many are asked: %s', (text, left) => {
  expect(leftOf(text)).toBe(left)
})

it.each([
  'De har 4 vågar, 24 månader och tre kontor på 12 orter.',
  'Anbudet ska gälla i 30 dagar och lämnas senast den 3 december.',
  'Tre månader efter anbudet, två veckor att lämna svar.',
  'Lämna ett anbud per del. Alla leverantörer ska ha F-skatt.',
  'Leverantören ska ha två tekniker och svara inom två timmar.',
  'Vi frågade 4 avdelningar om behovet. Fem mottagningar har svarat på vad de behöver.',
  'Minst två referenser ska lämnas.',
  'Ingen risk finns. Svar 2 veckor senare räcker, anbud 30 dagar.',
  'De ska klara 3–4 patienter åt gången. Alla vågar kalibreras, samtliga tre typer.',
  'Första anbudet bifogas ett intyg. Andra företag kan inte leverera.',
])('what counts something else stands: %s', (text) => {
  expect(leftOf(text)).toBe(text)
})

it('after the decision nothing of it is masked', () => {
  const reason = 'Fyra bolag har fått frågan, endast ett anbud kom in.'
  expect(textOf(answered(exampleCase(), { 'award.reason': reason }))).toContain(reason)
})

it('a sentence that may tell how bids are is a question, and masked where somebody says so', () => {
  const texts = { 'subject.description': 'Zebra: Den billigaste är nära. Pumparna är tio. :arbez' }
  const asked = maskedRecordOf(undecided(texts), today, options).masks.find(({ mask }) => mask.id === 'andra')
  expect(asked?.mask).toMatchObject({ isOn: false, label: 'Meningar om anbuden' })
  expect(asked?.seen).toEqual(['”Zebra: Den billigaste är nära”'])
  expect(textOf(undecided(texts))).toContain('Zebra: Den billigaste')
  const said = textOf(undecided({ ...texts, 'record.masks.andra.take': 'yes' }))
  expect(said).not.toContain('billigaste')
  expect(said).toContain('Pumparna är tio.')
})

it.each([
  'Samtliga tre är godkända.',
  'Endast en kunde leverera i tid.',
  'Nuvarande leverantör är tillfrågad.',
  'De som vann sist är med igen.',
  'Vi har fått svar från en ackrediterad leverantör.',
])('what may be of them or of something else is a question: %s', (text) => {
  const found = undecided({ 'subject.description': text })
  const asked = maskedRecordOf(found, today, options).masks.find(({ mask }) => mask.id === 'andra')
  expect(asked?.seen).toEqual([`”${text.slice(0, -1)}”`])
})

it('what lies with a supplier changes nothing in a copy while bids are secret', () => {
  const found = undecided()
  const copyOf = (one: Case) => maskedRecordOf(one, today, options).document
  const more: Case = {
    ...found,
    unread: { [`suppliers.${otherId}.bid.unitPriceOre`]: 'elva tusen' },
    attachments: [
      {
        id: 'f',
        name: 'Anbud 2.pdf',
        size: 9,
        sha256: 'ab'.repeat(32),
        belongsTo: `suppliers.${otherId}.bid`,
      },
    ],
    elsewhere: [{ id: 'e', name: 'Mejl', where: 'Mapp', belongsTo: `suppliers.${otherId}.bid` }],
    impartiality: {
      statements: (found.impartiality.statements ?? []).map((one) => ({
        ...one,
        conflict: 'yes',
        note: 'x',
      })),
    },
  }
  expect(copyOf(more)).toEqual(copyOf(found))
})
