import type { Fields } from './field.ts'

/** Questions about the contract, and why a step was taken before the one that should come first. */
export const contractFields: Fields = {
  'contract.signedOn': {
    kind: 'date',
    label: 'När tecknades avtalet eller lades beställningen?',
    short: 'Avtalet tecknat',
  },
  'contract.amountOre': {
    kind: 'money',
    label: 'Vad är avtalet värt, om det blev ett annat belopp än i anbudet?',
    short: 'Avtalets värde',
    help: 'Med alla optioner, utan moms.',
  },
  'contract.reference': {
    kind: 'line',
    label: 'Avtalets nummer eller plats',
    short: 'Avtalets nummer eller plats',
  },
  'contract.publishedOn': { kind: 'date', label: 'När efterannonserades köpet?', short: 'Efterannonserat' },
  'contract.publishedIn': { kind: 'line', label: 'I vilken databas?', short: 'Databas för efterannonsen' },
  'contract.partyName': {
    kind: 'line',
    label: 'Motparten så som den står i avtalet',
    short: 'Motpart i avtalet',
  },
  'contract.partyOrgNr': {
    kind: 'orgnr',
    label: 'Organisationsnummer i avtalet',
    short: 'Organisationsnummer i avtalet',
  },
  'contract.partyReason': {
    kind: 'text',
    label: 'Varför är avtalet med en annan än den som lämnade anbudet?',
    short: 'Skäl för att motparten är en annan',
    example:
      'Alfa Service AB gick samman med Alfa AB den 1 mars, efter anbudet. Beviset om fusionen är bifogat.',
    antiExample: 'De hör ihop.',
  },
  'contract.startsOn': { kind: 'date', label: 'Avtalet börjar gälla', short: 'Avtalet börjar gälla' },
  'contract.endsOn': { kind: 'date', label: 'Avtalet slutar gälla', short: 'Avtalet slutar gälla' },
  'contract.options.*.lastDay': {
    kind: 'date',
    label: 'Sista dag att använda optionen',
    short: 'Sista dag att använda optionen',
  },
  'contract.options.*.endsOn': {
    kind: 'date',
    label: 'Avtalet gäller då till',
    short: 'Avtalets slut med optionen',
  },
  'contract.termination': {
    kind: 'line',
    label: 'Hur sägs avtalet upp?',
    short: 'Uppsägning',
    help: 'Till exempel: tre månader i förväg, skriftligt.',
  },
  'contract.owner': { kind: 'line', label: 'Vem är avtalsägare?', short: 'Avtalsägare' },
  'contract.handler': { kind: 'line', label: 'Vem är avtalshandläggare?', short: 'Avtalshandläggare' },
  'contract.catalogueOn': {
    kind: 'date',
    label: 'Registrerat i er avtalskatalog',
    short: 'Registrerat i avtalskatalogen',
  },
  'contract.catalogueLink': {
    kind: 'line',
    label: 'Länk eller nummer i avtalskatalogen',
    short: 'Plats i avtalskatalogen',
  },

  'order.*.text': {
    kind: 'text',
    label: 'Varför blev det i den ordningen?',
    short: 'Skäl för ordningen',
    example: 'Beslutet fattades muntligt den 9 december och skrevs ner dagen efter.',
    antiExample: 'Det blev så.',
  },
}
