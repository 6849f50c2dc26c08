import { fileWays } from '../choices.ts'
import type { Fields } from './field.ts'

/** What a registrar asks of a file that no other answer tells of; all of it may be left out. */
const describedFields = (list: 'attachments' | 'elsewhere'): Fields => ({
  [`${list}.*.kind`]: {
    kind: 'line',
    isWord: true,
    label: 'Vad är det för handling?',
    short: 'Filens handlingstyp',
    help: 'Välj i listan, eller skriv med egna ord.',
  },
  [`${list}.*.way`]: {
    kind: 'choice',
    choices: fileWays,
    label: 'Kom den in, gick den ut eller gjordes den hos er?',
    short: 'Filens riktning',
  },
  [`${list}.*.on`]: {
    kind: 'date',
    label: 'Vilken dag?',
    short: 'Filens egen dag',
    help: 'Dagen då den kom in, skickades eller blev färdig.',
    hasBeen: true,
  },
  [`${list}.*.party`]: {
    kind: 'line',
    label: 'Från vem eller till vem?',
    short: 'Filens avsändare eller mottagare',
    help: 'Namnet räcker.',
  },
})

/** Questions about the case's files, and those that lie somewhere else. */
export const fileFields: Fields = {
  'elsewhere.*.name': { kind: 'line', label: 'Vilken fil är det?', short: 'Fil som finns på annan plats' },
  'elsewhere.*.where': {
    kind: 'line',
    label: 'Var finns den?',
    short: 'Var filen finns',
    help: 'Till exempel ett diarienummer.',
  },
  'elsewhere.*.belongsTo': { kind: 'line', label: 'Hör till', short: 'Filen hör till' },
  ...describedFields('elsewhere'),
  ...describedFields('attachments'),
}
