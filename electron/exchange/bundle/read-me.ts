import type { Case } from '../../../src/domain/case/schema.ts'
import { levelOf } from '../../../src/record/level-of.ts'
import { registrationOf } from '../../../src/registration/registration.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { manifestName, type BundleFile } from './manifest.ts'

/** Read first by whoever opens a bundle without the program. */
export const readMeName = 'LÄSMIG.txt'

const what: Readonly<Record<BundleFile['kind'], string>> = {
  record: 'Dokumentationen av direktupphandlingen. Det är den som diarieförs.',
  sheet: 'Underlag för diarieföring: det registratorn skriver in.',
  'case-file':
    'Ärendefilen: alla svar i ärendet. Den öppnas i Direktlots, och är det som dokumentationen gjordes av.',
  log: 'Utdrag ur loggen: när något ändrades, utan det som skrevs. Behövs för att kontrollera dokumentationen.',
  attachment: 'Filerna i ärendet, så som de lades till.',
  masked: 'Maskerad kopia att lämna ut. Dokumentationen själv kan innehålla hemliga uppgifter.',
  erms: 'Arkivbeskrivning för ett e-arkiv (ERMS).',
  'read-me': 'Den här texten.',
}

interface ReadMeFacts {
  readonly madeAt: string
  readonly version: number
  /** Which case it is, a line each. */
  readonly of: readonly string[]
}

/** Which case a bundle is of, as it may be read outside, and that its record is a draft where it is one. */
export function readMeCase(found: Case, madeAt: string): readonly string[] {
  const evaluation = evaluateCase(found, madeAt.slice(0, 10))
  const registration = registrationOf(found, evaluation, { level: levelOf(found) })
  const fact = (id: string): readonly string[] =>
    registration.facts.filter((one) => one.id === id).map(({ term, value }) => `${term}: ${value}`)
  return [
    ...fact('authority'),
    ...fact('matter'),
    ...fact('number'),
    ...(registration.draft === null ? [] : [registration.draft]),
  ]
}

/** What lies in a bundle, file by file, for whoever gets it: plain Swedish, lines that end as Windows has them. */
export function readMe(
  files: readonly Pick<BundleFile, 'name' | 'kind'>[],
  { madeAt, version, of }: ReadMeFacts,
): Buffer {
  const own = files.filter(({ kind }) => kind !== 'attachment')
  const folder = /^[^/]+\//.exec(files.find(({ kind }) => kind === 'attachment')?.name ?? '')?.[0]
  const rows: readonly (readonly [name: string, words: string])[] = [
    ...own.map(({ name, kind }) => [name, what[kind]] as const),
    ...(folder === undefined ? [] : [[folder, what.attachment] as const]),
    [
      manifestName,
      'Förteckning över filerna, med storlek och kontrollsumma, underskriven av programmet. Ändra eller ta inte bort något i paketet: då stämmer den inte längre.',
    ],
  ]
  const text = [
    `Dokumentation av en direktupphandling, version ${version}, sparad ur Direktlots ${madeAt.slice(0, 10)} kl. ${madeAt.slice(11, 16).replace(':', '.')}.`,
    ...of,
    '',
    ...rows.flatMap(([name, words]) => [name, `  ${words}`, '']),
    'Vill du se att inget har ändrats: öppna Direktlots, välj Kontrollera en fil och sedan zip-filen eller mappen.',
    '',
  ].join('\r\n')
  return Buffer.from(text, 'utf8')
}
