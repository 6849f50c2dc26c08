import { describe, expect, it } from 'vitest'
import { contactSecrets } from '../../../src/inquiry/leaks/contact-names.ts'
import { whoseName } from '../../../src/masking/whose-name.ts'
import { askedOf, leftOf, person, withContact } from '../../support/masked-names.ts'

describe('a contact that is called by words of the company’s name', () => {
  it.each([
    ['Ek Sandberg', 'Sandberg & Ek AB'],
    ['Berg Lund', 'Lund & Berg i Malmö AB'],
    ['Erik Nordström', 'Nordström & Söner Erik AB'],
    ['Säljare Erik Nordström', 'Nordström & Söner Erik AB'],
    ['Anna Svensson', 'Svensson Anna Måleri'],
    ['Ek Sandberg', 'Sandberg-Ek AB'],
    ['Malte Zetterqvist', 'Malte Zetterqvist Lokalvård'],
    ['Anna Zetterqvist', 'Zetterqvist AB'],
  ])('is a person in another order, or with more to the name or to the company: %s, %s', (contact, name) => {
    const said = contact.replace('Säljare ', '')
    const found = withContact(contact, `Så sa ${said} i går.`, name)
    expect(leftOf(found)).toBe(`Så sa ${person} i går.`)
    expect(leftOf(withContact(contact, `Vi valde ${name}.`, name))).toBe(`Vi valde ${name}.`)
  })

  it.each([
    ['Kalibreringstjänst Nord', 'Kalibreringstjänst Nord AB'],
    ['Nord Kalibrering', 'Kalibreringstjänst Nord AB'],
    ['Glasklart Flen', 'Glasklart i Flen AB'],
    ['Sandberg & Ek', 'Sandberg & Ek AB'],
    ['Nord Medic AB', 'Nord Medic AB'],
  ])('is the company by its trade, its place or its form: %s, %s', (contact, name) => {
    const found = withContact(contact, `Så sa ${contact} i går.`, name)
    expect(whoseName(found, contact)).toBe('company')
    expect(leftOf(found)).toBe(`Så sa ${contact} i går.`)
    expect(askedOf(found)).toBe('')
  })

  it.each([
    ['Nord Medic', 'Nord Medic AB'],
    ['Kim Zett', 'Kim Zett AB'],
    ['Sandberg Ek', 'Sandberg & Ek AB'],
    ['Malte', 'Malte Zetterqvist Lokalvård'],
    ['Nordström Erik', 'Nordström & Söner Erik AB'],
    ['kim zett', 'Kim Zett AB'],
  ])('is shown and asked of where it may be either: %s, %s', (contact, name) => {
    const said = contact.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    const found = withContact(contact, `Så sa ${said} i går.`, name)
    expect(leftOf(found)).toBe(`Så sa ${said} i går.`)
    expect(askedOf(found)).toContain(`Så sa ${said} i går`)
    expect(askedOf(found)).not.toContain(name)
  })

  it('has a name by itself that the company has too: a person has to say whose it is', () => {
    const text = 'Hos Lundin. Så sa Grön Lundin. Grön AB är bra. Vi valde Grön.'
    const found = withContact('Grön Lundin', text, 'Grön AB')
    expect(leftOf(found)).toBe(`Hos ${person}. Så sa ${person}. Grön AB är bra. Vi valde Grön.`)
    expect(askedOf(found)).toBe('”Vi valde Grön”')
  })
})

describe('a contact in small letters', () => {
  it.each([
    'kalle berg',
    'Kalle berg',
    'vd kalle berg, 070-123 45 67',
    'kalle berg på lagret',
    'kalle berg och anna',
  ])('is masked with capitals: %s', (contact) => {
    const found = withContact(contact, 'Kalle sa ja. Hos Kalle. Vi ringde Berg. Det höga berget.')
    expect(leftOf(found)).toBe(`${person} sa ja. Hos ${person}. Vi ringde ${person}. Det höga berget.`)
  })

  it.each(['kalle', 'kalle på lagret', 'säljare kalle'])('of one name is a question: %s', (contact) => {
    const found = withContact(contact, 'Det var Kalle. Mejl från kalle.')
    expect(leftOf(found)).toBe('Det var Kalle. Mejl från kalle.')
    expect(askedOf(found)).toContain('Det var Kalle')
    expect(askedOf(found)).toContain('Mejl från kalle')
  })

  it('of words that are nobody’s is none', () => {
    const found = withContact('order och kundtjänst, malmö', 'Order lades. Malmö är nära. Vår Kundtjänst.')
    expect(leftOf(found)).toBe('Order lades. Malmö är nära. Vår Kundtjänst.')
    expect(askedOf(found)).toBe('')
  })
})

describe('a contact that is an address alone', () => {
  it.each([
    'anna.lind@exempel.se',
    'anna_lind82@exempel.se',
    'AnnaLind@exempel.se',
    'lind-anna@exempel.se',
    'anna.lind+offert@exempel.se',
    'annalind@exempel.se',
  ])('is masked by both its names: %s', (contact) => {
    const found = withContact(contact, 'Anna ringde. Hos Anna. Till Lind. Så sa Anna Lind.')
    expect(leftOf(found)).toBe(`${person} ringde. Hos ${person}. Till ${person}. Så sa ${person}.`)
  })

  it.each([
    ['hakan.astrom@exempel.se', 'Håkan Åström'],
    ['hakanastrom@exempel.se', 'Håkan Åström'],
    ['ann-sofie.oberg@exempel.se', 'Ann-Sofie Öberg'],
  ])('is masked with the marks that it lacks: %s', (contact, name) => {
    expect(leftOf(withContact(contact, `Det var ${name}.`))).toBe(`Det var ${person}.`)
  })

  it.each([
    ['annalind@exempel.se', 'Anna'],
    ['annalind@exempel.se', 'Lind'],
    ['annalind@exempel.se', 'Annas'],
    ['alind@exempel.se', 'Lind'],
    ['annal@exempel.se', 'Anna'],
    ['anna@exempel.se', 'Anna'],
    ['anna.order@exempel.se', 'Anna'],
  ])('is a question where a text has a part of it: %s, %s', (contact, name) => {
    const found = withContact(contact, `Det var ${name} som ringde.`)
    expect(leftOf(found)).toBe(`Det var ${name} som ringde.`)
    expect(askedOf(found)).toContain(`Det var ${name} som ringde`)
  })

  it.each(['order@exempel.se', 'info@exempel.se', 'info.order@exempel.se', 'kundtjanst.malmo@exempel.se'])(
    'of nobody asks nothing: %s',
    (contact) => {
      const found = withContact(contact, 'Order lades. Info kom. Vår Kundtjänst i Malmö.')
      expect(leftOf(found)).toBe('Order lades. Info kom. Vår Kundtjänst i Malmö.')
      expect(askedOf(found)).toBe('')
    },
  )
})

describe('a name that is a word too', () => {
  it.each([
    ['Stig', 'Stig på stegen. En smal stig.', 'Det var Stig.'],
    ['Stig Dahlqvist', 'Stig på stegen. En smal stig.', 'Det var Stig.'],
    ['Rosa, 070-123 45 67', 'Rosa mattor. En rosa matta.', 'Det var Rosa.'],
    ['Hans', 'Hans bud är hans.', 'Det var Hans.'],
    ['Inga Dahlqvist', 'Inga anbud kom, inga alls.', 'Det var Inga.'],
    ['Klara', 'Klara krav är klara.', 'Det var Klara.'],
    ['Berg, 070-123 45 67', 'Berg och ett berg.', 'Det var Berg.'],
  ])('is a question where a sentence begins, and masked within it: %s', (contact, begins, within) => {
    const found = withContact(contact, `${begins} ${within}`)
    expect(leftOf(found)).toBe(`${begins} Det var ${person}.`)
    expect(askedOf(found)).toContain(begins.split('.')[0])
  })

  it('is none where it is a small word of a surname', () => {
    const found = withContact('Anna De Vries', 'De lämnade anbud. Det var Anna De Vries och Vries.')
    expect(leftOf(found)).toBe(`De lämnade anbud. Det var ${person} och ${person}.`)
  })
})

describe('what somebody is', () => {
  it.each([
    'VD Hanna Ås',
    'Hanna Ås, VD',
    'Hanna Ås VD',
    'Tf VD Hanna Ås',
    'VD: Hanna Ås',
    'Försäljningschef Hanna Ås',
    'Key Account Manager Hanna Ås',
    'KAM Hanna Ås',
    'Dr. Hanna Ås',
    'VD-assistent Hanna Ås',
    'Projektledare Hanna Ås',
  ])('is no name: %s', (contact) => {
    const roles = 'Vår VD och KAM, en Key Account Manager, en Dr och en Projektledare, Försäljningschef.'
    const found = withContact(contact, `${roles} Det var Hanna Ås. Hos Hanna. Hos Ås.`)
    expect(leftOf(found)).toBe(`${roles} Det var ${person}. Hos ${person}. Hos ${person}.`)
    expect(
      contactSecrets(contact, () => false).flatMap(({ kind, words }) =>
        kind === 'word' ? [words.letters] : [],
      ),
    ).toEqual(['as', 'hanna'])
  })
})
