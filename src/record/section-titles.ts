/** The sections of second rank by id, as they are mostly headed: for notes of the case that have an id alone. */
const titles: Readonly<Record<string, string>> = {
  'sju-uppgifter': 'De sju uppgifterna enligt lagens förarbeten',
  aterstar: 'Det här återstår',
  overlamnande: 'Överlämnande',
  'inte-utrett': 'Det här är inte utrett',
  version: 'Vad som ändrats sedan förra versionen',
  krav: 'Vad som krävs, och var det står',
  varde: 'Värde',
  varfor: 'Varför direktupphandling',
  arendet: 'Ärendet',
  avtal: 'Befintliga avtal och samordning',
  liknande: 'Liknande köp',
  'lokal-rutin': 'Frågor i den lokala rutinen',
  opartiskhet: 'Opartiskhet',
  tillfragade: 'Tillfrågade leverantörer',
  konkurrens: 'Varför konkurrensen begränsades',
  anbud: 'Vilka som lämnade anbud',
  tilldelning: 'Skälet för tilldelningen',
  kontroll: 'Leverantörskontroll',
  beslut: 'Beslut',
  'tagit-over': 'Vem som har tagit över ärendet',
  underrattelse: 'Underrättelse',
  'frivillig-annons': 'Frivillig annons',
  tecknat: 'Avtal',
  avvikelser: 'Avvikelser',
  ordning: 'Ordningen mellan stegen',
  andrat: 'Ändrat i efterhand',
  tillbaka: 'Svar som har tagits tillbaka',
  olast: 'Uppgifter som inte går att läsa',
  uppfoljning: 'Uppföljning',
  diarium: 'Diarieföring',
  regler: 'Regler som tillämpats',
  logg: 'Utdrag ur loggen',
  bilagor: 'Bilagor',
  om: 'Om dokumentet',
}

/** "Utdrag ur loggen"; a section of another version of the program by its id. */
export const sectionTitle = (id: string): string => (Object.hasOwn(titles, id) ? titles[id] : undefined) ?? id

/** "Avsnittet ”Utdrag ur loggen”". */
export const sectionNamed = (id: string): string => `Avsnittet ”${sectionTitle(id)}”`
