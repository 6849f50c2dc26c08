import type { grounds } from '../../../src/domain/case/choices.ts'

type Ground = keyof typeof grounds

/** What a ground takes, as sentences: one for each limb that has to be shown. */
export const groundDemands: Readonly<Record<Ground, readonly string[]>> = {
  'unsuitable-tenders': [
    'Ni har annonserat enligt 19 kap. och fick inga ansökningar, inga anbud eller bara olämpliga.',
    'Villkoren är i huvudsak desamma nu som då.',
  ],
  'invalid-tenders': [
    'Ni har annonserat enligt 19 kap. och alla anbud var ogiltiga eller oacceptabla.',
    'Ni frågar bara de anbudsgivare som kvalificerade sig och lämnade anbud i rätt form.',
  ],
  urgency: [
    'Brådskan beror inte på er och gick inte att förutse.',
    'Det finns inte tid att annonsera.',
    'Köpet är absolut nödvändigt.',
  ],
  'negotiated-conditions': [
    'Bara en leverantör är möjlig av konstnärliga eller tekniska skäl eller på grund av ensamrätt, och det finns inget rimligt alternativ; eller',
    'något annat fall i 6 kap. gäller, till exempel en kompletterande leverans eller ett köp på en råvarubörs.',
  ],
  'exceptional-reasons': [
    'Omständigheterna är så särskilda att en annonsering inte är rimlig.',
    'Inget annat undantag passar. Grunden prövas strängt: tala först med en jurist.',
  ],
  'court-review': [
    'En domstol prövar eller har prövat en upphandling, så att avtal inte får tecknas eller används.',
    'Köpet behövs under tiden, och är varken större eller längre än vad som behövs.',
  ],
}
