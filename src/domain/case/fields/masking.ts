import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions about what is masked in the copy that is handed out. */
export const maskingFields: Fields = {
  'suppliers.*.secrecy.what': {
    kind: 'text',
    label: 'Vad i anbudet vill leverantören hålla hemligt?',
    short: 'Leverantören har begärt sekretess för',
    help: 'Skriv som leverantören skriver. Att den begär sekretess avgör inget: myndigheten prövar saken när någon vill se anbudet.',
    example: 'Priset per timme och namnen på referenskunderna.',
  },
  'suppliers.*.secrecy.reason': {
    kind: 'text',
    label: 'Vilket skäl ger leverantören?',
    short: 'Leverantörens skäl för sekretess',
    example: 'Konkurrenter kan räkna ut våra inköpspriser och lägga sig strax under vid nästa upphandling.',
    antiExample: 'Affärshemligheter.',
  },
  'suppliers.*.secrecy.on': {
    kind: 'date',
    label: 'När begärde leverantören det?',
    short: 'Sekretess begärd',
  },
  'record.masks.*.text': {
    kind: 'text',
    label: 'Text att maskera',
    short: 'Text att maskera i kopian',
    help: 'Texten maskeras överallt i kopian, också inne i meningar, i rubriker och i filnamn. Belopp hittas hur de än är skrivna.',
  },
  'record.masks.*.take': {
    kind: 'choice',
    choices: c.maskChoices,
    label: 'Maskera eller visa?',
    short: 'Maskeras i kopian',
  },
  'record.masks.*.ground': {
    kind: 'choice',
    choices: c.maskGrounds,
    label: 'Med stöd av vilket lagrum?',
    short: 'Lagrum för maskeringen',
  },
  'record.masks.*.section': {
    kind: 'line',
    label: 'Vilket lagrum?',
    short: 'Annat lagrum för maskeringen',
    help: 'Kort, som det ska stå vid maskeringen: OSL 18:9.',
  },
  'record.masks.*.why': {
    kind: 'text',
    label: 'Varför?',
    short: 'Skäl för maskeringen',
    help: 'Skälet står i listan som stannar hos er, aldrig i kopian.',
    example: 'Timpriset visar leverantörens kalkyl, och samma tjänst ska handlas upp igen om ett år.',
    antiExample: 'Sekretess.',
  },
  'record.leftOut.*.take': {
    kind: 'choice',
    choices: c.leftOutChoices,
    label: 'Är avsnittet med i kopian?',
    short: 'Avsnitt utelämnat ur kopian',
  },
}
