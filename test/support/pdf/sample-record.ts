import type { RecordDocument } from '../../../src/record/tree.ts'

/** A record such as a registrar gets it: every kind of block, on a few pages. All names are made up. */
export const sampleRecord: RecordDocument = {
  version: 1,
  title: 'Dokumentation av direktupphandling: Hygienutbildning för vårdcentralerna i norr',
  author: 'Region Exempel, Vårdservice',
  subject: 'Direktupphandling REG 2026/01234',
  createdAt: '2026-11-20T14:32:00+01:00',
  header: { left: 'Hygienutbildning för vårdcentralerna i norr', right: 'REG 2026/01234' },
  caseSha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  blocks: [
    { kind: 'heading', level: 1, text: 'Hygienutbildning för vårdcentralerna i norr', id: 'top' },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: 'Dokumentation av en direktupphandling enligt 19 a kap. 11 § lagen (2016:1145) om offentlig upphandling.',
    },
    {
      kind: 'notice',
      tone: 'ok',
      title: 'Direktupphandling är tillåten: 412 500 kr är under gränsen 700 000 kr.',
      text: 'Värdet är räknat utan moms, med optioner och med de köp av samma slag som gjorts under räkenskapsåret. Av gränsen återstår 287 500 kr.',
    },
    { kind: 'heading', level: 2, text: 'Upphandlingen i sju uppgifter', id: 'facts' },
    {
      kind: 'facts',
      rows: [
        { term: 'Myndighet', value: 'Region Exempel, Vårdservice\n232100-0016' },
        {
          term: 'Föremål för upphandlingen',
          value:
            'Utbildning i basala hygienrutiner för 340 medarbetare vid elva vårdcentraler, på plats och digitalt.',
        },
        {
          term: 'Hur konkurrensen togs till vara',
          value:
            'Tre leverantörer fick samma förfrågan den 12 oktober 2026 och hade 18 dagar på sig att svara.',
        },
        { term: 'Tillfrågade och svar', value: 'Tre tillfrågades. Tre svarade.' },
        {
          term: 'Vald leverantör',
          value:
            'Måleri & Kompetens i Norr AB, 556012-5790\nValdes för att anbudet uppfyller kraven och har lägst pris.',
        },
        { term: 'Avtalets värde', value: '412 500 kr utan moms' },
        {
          term: 'Avtalets tid',
          value: '2027-01-01 till 2027-12-31, med möjlighet att förlänga till 2028-12-31',
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Innehåll' },
    {
      kind: 'contents',
      entries: [
        { id: 'facts', text: 'Upphandlingen i sju uppgifter' },
        { id: 'value', text: 'Så räknades värdet' },
        { id: 'bids', text: 'Anbuden' },
        { id: 'checks', text: 'Kontroll av leverantören' },
        { id: 'decision', text: 'Beslut' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Så räknades värdet', id: 'value' },
    {
      kind: 'paragraph',
      text: 'Värdet av en upphandling är det högsta belopp som kan komma att betalas, med optioner och förlängningar. Köp av samma slag som regionen gör direkt under samma räkenskapsår räknas samman.\nRäkenskapsåret är 2026. Beloppen är utan moms.',
    },
    {
      kind: 'table',
      columns: [
        { header: 'Post', weight: 5 },
        { header: 'Källa', weight: 4 },
        { header: 'Belopp, kr', weight: 2, align: 'right' },
      ],
      rows: [
        ['Det här avtalet, 2027', 'Anbudet från Måleri & Kompetens i Norr AB', '275 000'],
        ['Option: förlängning 2028', 'Förfrågan, punkt 4.2', '137 500'],
        ['Köp av samma slag tidigare i år', 'Leverantörsreskontran, uttag 2026-10-09', '0'],
        ['Avdrag för återlämnad kurs', 'Faktura 88012', '−1 250'],
      ],
      foot: ['Upphandlingens värde', '', '411 250'],
    },
    { kind: 'heading', level: 3, text: 'Vad som inte räknades med' },
    {
      kind: 'list',
      items: [
        'Köp mot ramavtal, därför att de redan har konkurrensutsatts.',
        'Resor och logi som medarbetarna själva bokar genom regionens resebyrå, därför att de upphandlas för sig och inte är av samma slag.',
        'Moms.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Anbuden', id: 'bids' },
    {
      kind: 'table',
      columns: [
        { header: 'Leverantör', weight: 5 },
        { header: 'Org.nr', weight: 2 },
        { header: 'Kom in', weight: 2 },
        { header: 'Pris, kr', weight: 2, align: 'right' },
        { header: 'Jämförelsetal', weight: 2, align: 'right' },
        { header: 'Uppfyller kraven', weight: 2 },
      ],
      rows: [
        ['Måleri & Kompetens i Norr AB', '556012-5790', '2026-10-28', '412 500', '412 500', 'Ja'],
        ['Łukasz Żółć Utbildning, enskild firma', '660412-2391', '2026-10-29', '438 900', '438 900', 'Ja'],
        [
          'Hygienhuset Konsult Handelsbolag',
          '969700-1234',
          '2026-10-30',
          '389 000',
          '–',
          'Nej: saknar kurs på kvällstid',
        ],
      ],
    },
    {
      kind: 'notice',
      tone: 'warn',
      title: 'Ett anbud kom in efter sista dagen.',
      text: 'Hygienhuset Konsult Handelsbolag svarade den 30 oktober klockan 08.12. Sista dag var den 29 oktober. Anbudet prövades inte.',
    },
    { kind: 'heading', level: 2, text: 'Kontroll av leverantören', id: 'checks' },
    {
      kind: 'facts',
      rows: [
        { term: 'Registrerad hos Bolagsverket', value: 'Ja, kontrollerat 2026-11-02. Aktivt bolag.' },
        { term: 'F-skatt, moms, arbetsgivare', value: 'Ja, kontrollerat 2026-11-02 hos Skatteverket.' },
        { term: 'Skulder hos Kronofogden', value: 'Inga, kontrollerat 2026-11-02.' },
      ],
    },
    {
      kind: 'notice',
      tone: 'plain',
      title: 'Jäv',
      text: 'Alla tre som har deltagit har svarat att de inte har något intresse i någon av leverantörerna.',
    },
    { kind: 'heading', level: 2, text: 'Beslut', id: 'decision' },
    {
      kind: 'paragraph',
      text: 'Region Exempel, Vårdservice, köper hygienutbildning av Måleri & Kompetens i Norr AB för 275 000 kr under 2027, med rätt att förlänga till och med 2028. Beslutet fattas enligt delegationsordningen punkt 7.3.',
    },
    {
      kind: 'signature',
      lines: ['Ort och datum', 'Anna Åkerström, verksamhetschef', 'Handlagt av Björn Öberg, inköpare'],
    },
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: 'Bilaga: logg', id: 'log' },
    {
      kind: 'table',
      columns: [
        { header: 'Tid', weight: 2 },
        { header: 'Vem', weight: 2 },
        { header: 'Vad', weight: 6 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        `2026-10-${String((index % 28) + 1).padStart(2, '0')} ${String(9 + Math.floor(index / 30)).padStart(2, '0')}:${String((index % 30) + 10)}`,
        index % 3 === 0 ? 'Anna Åkerström' : 'Björn Öberg',
        index % 4 === 0
          ? 'Frågan ”Är det samma slag av köp?” besvarades med ”Nej” och en motivering på flera meningar, så att raden blir högre än de andra i tabellen.'
          : 'Förfrågan ändrades: sista svarsdag.',
      ]),
    },
    {
      kind: 'notice',
      tone: 'stop',
      title: 'Det här är inte en avslutad upphandling.',
      text: 'Diarienummer saknas. Fyll i det och gör om dokumentet innan det lämnas till registrator.',
    },
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Arkivformat PDF/A-2a, tillgänglighet PDF/UA-1. Ärendefilens kontrollsumma (SHA-256): 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
}
