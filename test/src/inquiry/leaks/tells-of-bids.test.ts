import { describe, expect, it } from 'vitest'
import { tellsOfBids } from '../../../../src/inquiry/leaks/tells-of-bids.ts'

const told = (text: string) => tellsOfBids([{ path: 'suppliers.en.vetting.heardWhat', text }])

describe('what a letter tells of other bids', () => {
  it.each([
    'Ni är 40 000 kr billigare än det andra anbudet.',
    'Ert pris är 27 procent lägre än nästa anbud.',
    'Ert pris är 27 % lägre än vi räknat med, varför?',
    'Ni är en av två som lämnat anbud.',
    'Vi fick in tre anbud. Varför är ert så lågt?',
    'Ni är ensamma om att lämna anbud.',
    'Varför ligger ni 30 procent under?',
    'Ni ligger lägst. Hur har ni räknat?',
    'Era konkurrenter tar med resor. Gör ni det?',
    'Ert pris är hälften lägre än de andras.',
    'Ert pris är det lägsta priset.',
    'ERT PRIS ÄR 5 TKR UNDER NÄSTA',
    'Ni tar mindre än andra för resorna.',
    'Det är 3\u00A0offerter inne.',
    'Ni är det näst\u00AD lägsta.',
    'Skillnaden mot tvåan är 4 321 kr.',
    'Medianen av det vi fick in är 112 500 kr.',
    'Ni och ett bolag till har svarat.',
    'Vi fick in två svar, och ert är det mest förmånliga.',
  ])('"%s" is stopped', (text) => {
    expect(told(text)).toBeDefined()
  })

  it.each([
    'Vad är skulden på 12 000 kr hos Kronofogden?',
    'Ni är skyldiga 12 000 kr, över tre månader gammalt. Hur ska det betalas?',
    'Omsättningen är 20 procent lägre än i fjol. Varför?',
    'Hur har ni räknat fram priset i ert anbud?',
    'Vilka underleverantörer tänker ni anlita?',
    'Är skulden betald den 12 november 2026?',
    'Ni lämnade ett anbud den 2 november. Vem har skrivit under det?',
    'Styrelsen har bytt två ledamöter. Vem får skriva under?',
    'Har ni under de senaste åren haft andra skulder?',
    'Skatten är 25 procent för låg. Varför?',
  ])('"%s" is the receiver’s own matter', (text) => {
    expect(told(text)).toBeUndefined()
  })

  it('names the sentence and where it was typed', () => {
    expect(told('Vi har läst utdraget. Ni är billigast. Hör av er.')).toEqual({
      path: 'suppliers.en.vetting.heardWhat',
      words: 'Ni är billigast.',
    })
  })
})
