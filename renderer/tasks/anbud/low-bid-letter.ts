import type { Case } from '../../../src/domain/case/schema.ts'

/**
 * The question to a supplier about its low price. It names no bidder and no price: the bids are secret, and the letter
 * may go astray.
 */
export function lowBidLetter({ subject, preparer, authority }: Case): string {
  const what = subject.title === undefined ? 'vår förfrågan' : `”${subject.title}”`
  return [
    'Hej!',
    `Tack för ert anbud på ${what}. Priset är lägre än vi hade väntat oss, och vi behöver förstå det innan vi beslutar.`,
    [
      'Vi ber er svara skriftligt:',
      '– Omfattar priset allt som står i förfrågan?',
      '– Hur är priset satt, till exempel arbetstid, löner, material, resor och underleverantörer?',
      '– Är det något särskilt som gör att ni kan hålla det priset?',
    ].join('\n'),
    'Priset kan inte ändras nu. Skulle något vara fel skrivet vill vi att ni berättar det.',
    ['Med vänlig hälsning', preparer.name, authority.unit, authority.name]
      .filter((line) => line !== undefined)
      .join('\n'),
  ].join('\n\n')
}
