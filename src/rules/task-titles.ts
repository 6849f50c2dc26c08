/** What each task is called. The list of tasks names them so, and a local routine puts its questions by these names. */
export const taskTitles = {
  arende: 'Beskriv ärendet',
  avtal: 'Sök avtal och samordning',
  varde: 'Räkna ut värdet',
  skal: 'Motivera direktupphandlingen',
  forfragan: 'Fråga leverantörer',
  jav: 'Intyga opartiskhet',
  anbud: 'Jämför anbud',
  leverantorskontroll: 'Kontrollera vinnaren',
  beslut: 'Få beslut av chef',
  underrattelse: 'Underrätta och teckna avtal',
  dokumentation: 'Dokumentera och diarieför',
  uppfoljning: 'Följ upp avtalet',
} as const

export type TitledTask = keyof typeof taskTitles
