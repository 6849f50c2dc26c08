import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions of the other tasks that prepare the purchase: contracts, reason, impartiality. */
export const prepareFields: Fields = {
  'contracts.found': {
    kind: 'choice',
    choices: c.contractSearch,
    label: 'Finns det redan ett avtal för det här?',
    short: 'Avtal som täcker behovet',
    stamps: 'searchedOn',
  },
  'contracts.searchedWhere': {
    kind: 'text',
    label: 'Var letade du?',
    short: 'Var avtal söktes',
    example:
      'Avtalskatalogen och inköpscentralens lista över ramavtal, sökord ”kalibrering” och ”infusionspump”.',
    antiExample: 'Kollat.',
  },
  'contracts.searchedOn': { kind: 'date', label: 'När letade du?', short: 'När avtal söktes' },
  'contracts.searchResult': { kind: 'text', label: 'Vad hittade du?', short: 'Vad sökningen gav' },
  'contracts.candidates.*.label': { kind: 'line', label: 'Avtal', short: 'Avtal som prövats' },
  'contracts.candidates.*.reference': {
    kind: 'line',
    label: 'Avtalsnummer eller diarienummer',
    short: 'Avtalets nummer',
  },
  'contracts.candidates.*.fits': {
    kind: 'choice',
    choices: c.candidateFits,
    label: 'Täcker avtalet behovet?',
    short: 'Avtalet täcker behovet',
  },
  'contracts.candidates.*.reason': {
    kind: 'text',
    label: 'Varför inte?',
    short: 'Skäl för bedömningen av avtalet',
  },
  'contracts.deviationReason': {
    kind: 'text',
    label: 'Varför går avtalet inte att använda?',
    short: 'Varför befintligt avtal inte används',
    example:
      'Ramavtalet omfattar bara pumpar av ett annat fabrikat; avtalsförvaltaren bekräftade det 18 november.',
    antiExample: 'Ramavtalet passar inte.',
  },
  'contracts.coordination': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Kan köpet samordnas med en annan nämnd, enhet eller ett bolag?',
    short: 'Köpet kan samordnas',
  },
  'contracts.coordinationNote': {
    kind: 'text',
    label: 'Hur samordnas köpet, och med vem?',
    short: 'Samordning',
  },
  'contracts.coordinationOwner': {
    kind: 'line',
    label: 'Vem svarar för frågan om ni ska köpa tillsammans?',
    short: 'Ansvarig för samordningen',
    help: 'Namn eller funktion, till exempel kategoriansvarig eller inköpsfunktionen.',
  },
  'contracts.notSplitReason': {
    kind: 'text',
    label: 'Varför delas köpet inte upp så att mindre företag kan vara med?',
    short: 'Skäl att inte dela upp kontraktet',
    example:
      'Kalibreringen görs på plats av en tekniker samma dag. Två leverantörer skulle stoppa pumparna två gånger.',
    antiExample: 'Det är enklast så.',
  },

  'reason.way': {
    kind: 'choice',
    choices: c.ways,
    label: 'Hur går ni vidare?',
    short: 'Väg när beloppet inte räcker',
  },
  'reason.limbs.*.text': { kind: 'text', label: 'Svar på grundens fråga', short: 'Svar på grundens fråga' },
  'reason.handOverTo': {
    kind: 'line',
    label: 'Till vem lämnas ärendet?',
    short: 'Överlämnat till',
    help: 'Namn eller funktion, till exempel inköpsfunktionens brevlåda.',
  },
  'reason.handOverOn': { kind: 'date', label: 'Vilken dag lämnar du över det?', short: 'Överlämnat' },
  'reason.handOverNote': {
    kind: 'text',
    label: 'Vad behöver de veta?',
    short: 'Besked vid överlämningen',
    help: 'Till exempel när ni behöver det ni ska köpa, och om ni redan har talat med någon leverantör.',
  },
  'reason.ground': {
    kind: 'choice',
    choices: c.grounds,
    label: 'Vilket undantag gäller?',
    short: 'Grund för direktupphandling',
  },
  'reason.text': {
    kind: 'text',
    label: 'Är det något mer som har betydelse?',
    short: 'Mer om grunden',
    example:
      'Hyresvärden anmälde skadan till försäkringsbolaget den 15 november. Ersättningen är inte avgjord.',
    antiExample: 'Se ovan.',
  },

  'impartiality.statements.*.name': { kind: 'line', label: 'Namn', short: 'Den som intygar' },
  'impartiality.statements.*.role': { kind: 'line', label: 'Befattning', short: 'Befattning' },
  'impartiality.statements.*.part': {
    kind: 'choice',
    choices: c.statementParts,
    label: 'Del i köpet',
    short: 'Del i köpet',
  },
  'impartiality.statements.*.conflict': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Finns det något som kan få någon att ifrågasätta opartiskheten?',
    short: 'Jäv',
    help: 'Släktskap, vänskap, ovänskap, ägande, bisyssla eller uppdrag hos någon av de tillfrågade.',
    stamps: 'on',
  },
  'impartiality.statements.*.note': {
    kind: 'text',
    label: 'Beskriv intresset',
    short: 'Beskrivning av intresset',
    example: 'Min bror arbetar som säljare hos Nordkalibrering AB.',
    antiExample: 'Jag känner någon där.',
  },
  'impartiality.statements.*.form': {
    kind: 'choice',
    choices: c.statementForms,
    label: 'Hur fick du svaret?',
    short: 'Hur svaret lämnades',
  },
  'impartiality.statements.*.way': {
    kind: 'choice',
    choices: c.conflictWays,
    label: 'Hur löser ni det?',
    short: 'Åtgärd vid jäv',
    stamps: 'wayOn',
  },
  'impartiality.statements.*.wayNote': {
    kind: 'text',
    label: 'Varför?',
    short: 'Skäl för åtgärden vid jäv',
  },
  'impartiality.statements.*.wayBy': {
    kind: 'line',
    label: 'Vem bestämde det?',
    short: 'Vem som bestämde åtgärden vid jäv',
  },
  'impartiality.statements.*.wayOn': {
    kind: 'date',
    label: 'När bestämdes det?',
    short: 'Datum för åtgärden vid jäv',
  },
  'impartiality.statements.*.on': { kind: 'date', label: 'Datum för intyget', short: 'Intyget lämnat' },
  'impartiality.statements.*.notedBy': {
    kind: 'line',
    label: 'Vem antecknade svaret?',
    short: 'Antecknat av',
  },
  'impartiality.statements.*.until': {
    kind: 'date',
    label: 'Till och med när gällde svaret?',
    short: 'Svaret gällde till',
  },
  'impartiality.statements.*.changeReason': {
    kind: 'text',
    label: 'Varför är svaret ändrat till nej?',
    short: 'Skäl för det ändrade svaret',
    example: 'Min bror slutade hos leverantören i augusti. Det hade jag missat.',
    antiExample: 'Det var fel.',
  },
}
