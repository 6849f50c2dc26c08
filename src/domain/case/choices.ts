/** The closed answers of a case. The code is stored and exported; the words are what the person sees and the record prints. */

export const laws = {
  LOU: 'LOU – lagen om offentlig upphandling',
  LUF: 'LUF – försörjningssektorerna',
  LUFS: 'LUFS – försvar och säkerhet',
  LUK: 'LUK – koncession',
} as const

export const categories = {
  goods: 'Vara',
  services: 'Tjänst',
  works: 'Byggentreprenad',
  annex2: 'Tjänst i bilaga 2 (till exempel vård, utbildning, hotell)',
  'b-services': 'B-tjänst (LUFS)',
  concession: 'Koncession',
} as const

export const partRoles = {
  base: 'Avtal',
  option: 'Option',
  extension: 'Förlängning',
  index: 'Beräknad indexuppräkning',
  premium: 'Ersättning till anbudsgivare',
  'supplied-by-authority': 'Material som ni själva lämnar',
  'other-unit': 'Del för en annan enhet',
} as const

export const pricings = {
  total: 'Ett pris för allt',
  month: 'Pris per månad',
  quarter: 'Pris per kvartal',
  year: 'Pris per år',
} as const

/** No code is a bare number: JavaScript would put those first, whatever the order here. */
export const vatRates = {
  excluded: 'Utan moms',
  'vat-25': 'Med 25 % moms',
  'vat-12': 'Med 12 % moms',
  'vat-6': 'Med 6 % moms',
  'vat-0': 'Momsfritt',
} as const

export const relations = {
  'same-procurement': 'Samma köp',
  recurring: 'Återkommande köp',
  'same-kind': 'Samma slags sak, annat behov',
  unrelated: 'Hör inte ihop',
} as const

export const units = {
  own: 'Vår nämnd eller vårt bolag',
  other: 'En annan nämnd eller ett annat bolag',
} as const

export const contractSearch = {
  none: 'Nej, inget avtal täcker behovet',
  'not-usable': 'Ja, men det går inte att använda',
  exists: 'Ja, och det går att använda',
} as const

export const candidateFits = {
  yes: 'Täcker behovet',
  partly: 'Täcker en del av behovet',
  no: 'Täcker inte behovet',
} as const

/** What to do when the policy's collected value is over the limit. */
export const policyExits = {
  contract: 'Vi köper från ett avtal i stället',
  function: 'Vi lämnar över till inköpsfunktionen',
  deviation: 'En chef i linjen har beslutat om avsteg från policyn',
} as const

/** What to do when the amount alone does not allow a direct procurement. */
export const ways = {
  ground: 'Vi använder ett undantag i lagen',
  'hand-over': 'Vi lämnar över till inköpsfunktionen',
} as const

export const grounds = {
  'unsuitable-tenders': 'Inga lämpliga anbud i en annonserad upphandling',
  'invalid-tenders': 'Bara ogiltiga eller oacceptabla anbud i en annonserad upphandling',
  urgency: 'Synnerlig brådska',
  'negotiated-conditions': 'Bara en leverantör är möjlig, eller annat fall i 6 kap.',
  'exceptional-reasons': 'Synnerliga skäl',
  'court-review': 'Köpet behövs medan domstol prövar en upphandling',
} as const

export const channels = {
  email: 'E-post',
  letter: 'Brev',
  system: 'Upphandlingssystem',
  web: 'Leverantörens webbplats',
  phone: 'Telefon',
  meeting: 'Möte',
} as const

/** Channels by which a supplier is asked in writing. To read its web page is not to ask. */
export const writtenChannels: readonly (keyof typeof channels)[] = ['email', 'letter', 'system']

export const criteria = {
  'lowest-price': 'Lägst pris bland dem som uppfyller kraven',
  'price-and-quality': 'Pris och namngivna kriterier',
} as const

export const fewerReasons = {
  urgent: 'Köpet är synnerligen brådskande enligt policyn',
  other: 'Det finns en annan godtagbar anledning',
  law: 'Lagen kräver ingen konkurrens i det här fallet',
} as const

export const answers = {
  bid: 'Lämnade anbud',
  declined: 'Avstod',
  silent: 'Svarade inte',
} as const

export const bidLineKinds = { price: 'Pris', discount: 'Rabatt' } as const

export const bidOutcomes = {
  accepted: 'Antas',
  'not-accepted': 'Antas inte',
  rejected: 'Förkastas',
  withdrawn: 'Drogs tillbaka',
} as const

/** What was done about the advantage of a supplier that helped to prepare the purchase. */
export const helpedWays = {
  evened: 'Alla har fått samma uppgifter och lika lång tid',
  excluded: 'Det gick inte, så leverantören får inte delta',
} as const

export const checkResults = {
  clear: 'Inget att anmärka',
  remark: 'Något måste förklaras',
  missing: 'Uppgiften gick inte att få',
} as const

/** What a check can lack, as it is said of one that was accepted all the same. */
export const checkGaps = {
  'not-made': 'inte gjord',
  'not-dated': 'utan datum',
  'not-had': 'gick inte att få',
  'not-told': 'säger inte vad som sågs',
  'not-proved': 'utan underlag',
  stale: 'gällde inte längre',
  'made-after': 'gjord i efterhand',
  'not-waived': 'får inte hoppas över',
  'other-supplier': 'gjord på en annan leverantör',
  'not-explained': 'inte förklarad',
} as const

export const judgements = {
  serious: 'Seriös',
  'needs-explanation': 'Något måste förklaras först',
  'not-serious': 'Inte seriös',
} as const

/** What raises the risk with a supplier. Not to know is not no. */
export const riskAnswers = { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' } as const

export const statementParts = {
  preparer: 'Handlägger köpet',
  evaluator: 'Bedömer anbud',
  decider: 'Beslutar',
} as const

export const statementForms = {
  told: 'Personen svarade mig muntligt',
  paper: 'Undertecknat intyg, bifogat',
} as const

/** What was done when somebody stated a conflict of interest. */
export const conflictWays = {
  'stepped-aside': 'Personen deltar inte längre',
  'other-decides': 'Någon annan beslutar',
  'handed-over': 'Någon annan tar över ärendet',
  'no-conflict': 'En jurist eller chef har prövat det: det är inte jäv',
} as const

export const cancelKinds = {
  'need-gone': 'Behovet finns inte längre',
  'no-bids': 'Inga anbud kom in',
  'none-acceptable': 'Inget anbud uppfyller kraven',
  'too-dear': 'Anbuden är för dyra',
  'contract-found': 'Ett befintligt avtal täcker behovet',
  'over-limit': 'Värdet går över gränsen för direktupphandling',
  fault: 'Förfrågan innehöll fel eller ändrades',
  other: 'Annat skäl',
} as const

/** Ways to tell what a purchase saved. */
export const savingsMethods = {
  basket: 'Varukorg mot varukorg',
  negotiation: 'Förhandling',
  market: 'Marknadspris',
  cannot: 'Det går inte att räkna ut',
} as const

/** Which way a file that belongs to no other answer went. */
export const fileWays = { in: 'Inkommen', out: 'Utgående', made: 'Upprättad' } as const

export const outcomes = { award: 'Anta anbudet', cancel: 'Avbryta upphandlingen' } as const

/** In which form a paper for a decision went out. */
export const paperForms = { package: 'Fil till Direktlots', pdf: 'PDF att skriva under' } as const

/** What the one who is asked to decide answers. */
export const paperAnswers = {
  approve: 'Godkänner',
  'send-back': 'Skickar tillbaka',
  refuse: 'Avslår',
  'pass-on': 'Lämnar över till chefen ovanför',
} as const

/** Who has to decide, the lowest first. What is above a manager is reached by naming it: the order is the organisation's. */
export const decisionLevels = {
  usual: 'Den som annars beslutar',
  superior: 'Närmast överordnad chef',
  director: 'Regiondirektören',
  committee: 'Nämnden',
  assembly: 'Fullmäktige',
} as const

/** Decisions that a policy wants, in the order of the steps they come before. */
export const decisionStages = {
  begin: 'Att börja upphandlingen',
  inquiry: 'Om förfrågan',
} as const

/** What a point of a delegation order gives the right to decide. */
export const delegatedDecisions = {
  begin: 'Att börja upphandlingen',
  inquiry: 'Om förfrågan',
  award: 'Att anta ett anbud',
  cancel: 'Att avbryta',
  contract: 'Att teckna avtal',
  deviation: 'Om avsteg från policyn',
} as const

export const unitKinds = {
  committee: 'Nämnd',
  company: 'Bolag',
  unit: 'Förvaltning, avdelning eller enhet',
} as const

export const evaluationKinds = {
  yearly: 'Årlig uppföljning',
  option: 'Före en option eller förlängning',
  other: 'Annat tillfälle',
} as const

export const deliveries = {
  yes: 'Ja, som avtalat',
  partly: 'Delvis',
  no: 'Nej',
} as const

/** What has gone out or been decided, as the end of a sentence about what was changed afterwards. */
export const milestones = {
  drafted: 'efter att utkast till förfrågan sparades',
  asked: 'efter att förfrågan skickades',
  answerDrafted: 'efter att utkast till svaret sparades',
  answered: 'efter att svaret skickades till alla',
  letters: 'efter att breven om beslutet sparades',
  decided: 'efter beslutet',
  told: 'efter underrättelsen',
  signed: 'efter att avtalet tecknades',
  takenBack: 'efter beslutet som togs tillbaka',
} as const

export const maskChoices = { yes: 'Maskera', no: 'Visa' } as const

export const leftOutChoices = { yes: 'Utelämna', no: 'Ta med' } as const

/** On what ground something is masked in a copy that is handed out: each with its source in assets/rules/masking.json. */
export const maskGrounds = {
  'osl-31-16': 'Leverantörens affärs- och driftsförhållanden (31 kap. 16 § OSL)',
  'osl-21-7': 'Personuppgift (21 kap. 7 § OSL)',
  'osl-19-3-1': 'Det allmännas upphandling (19 kap. 3 § första stycket OSL)',
  'osl-19-3-2': 'Anbud före beslutet (19 kap. 3 § andra stycket OSL)',
  'osl-18-8': 'Säkerhet eller bevakning (18 kap. 8 § OSL)',
  other: 'Annat lagrum',
} as const

/** Why a section is not in a copy: the same grounds, or that nobody has asked for it. */
export const leftOutGrounds = {
  ...maskGrounds,
  reason: 'Annat skäl, till exempel att ingen har frågat efter avsnittet',
} as const

export const yesNo = { yes: 'Ja', no: 'Nej' } as const

export type Choices = Readonly<Record<string, string>>
