import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { capitalised, inWords } from '../say.ts'
import type { Block } from '../tree.ts'
import { entryWords } from './log-words.ts'

/** What of a case's log goes into its record: never a value, so that what is weeded later is weeded here too. */
export interface LogExtract {
  readonly chains: readonly LoggedChain[]
  /** Why the log does not hold together, as a sentence; null where it does. */
  readonly problem: string | null
}

/** What one installation of the program has logged. Hashes, signature and key in hex. */
export interface LoggedChain {
  readonly installationId: string
  readonly entries: number
  /** Entries whose values are weeded. */
  readonly weeded: number
  /** The end of the chain, signed; null only where somebody has removed it. */
  readonly head: {
    readonly seq: number
    readonly hash: string
    readonly signature: string
    /** SHA-256 of the public key. */
    readonly keySha256: string
  } | null
  /** Who wrote on which day, from which entry to which. */
  readonly days: readonly {
    readonly on: LocalDate
    readonly who: string
    readonly first: number
    readonly last: number
  }[]
  /** The last entries, the last first: which field, not what stands in it. `at`: local day and time. */
  readonly last: readonly {
    readonly seq: number
    readonly at: string
    readonly who: string
    readonly field: string
  }[]
}

/** How many of the last entries are printed. */
export const lastEntries = 3

/**
 * The log extract: each chain's signed head, who wrote when, and what the last entries were about; and where the case was read in
 * from, with the end of the log that it had there.
 */
export function logSection(
  extract: LogExtract | undefined,
  { brought = [] }: Pick<Case, 'brought'> = {},
): readonly Block[] {
  const earlier = brought.flatMap(broughtBlocks)
  if (extract === undefined || extract.chains.length === 0) return earlier
  const { chains, problem } = extract
  return [
    ...(problem === null
      ? []
      : [
          { kind: 'notice' as const, tone: 'stop' as const, title: 'Loggen håller inte ihop', text: problem },
        ]),
    {
      kind: 'paragraph',
      tone: 'small',
      text: `Varje ändring är en post, och varje post bygger på den före. ${several(chains.length)}Vad som stod i fälten skrivs inte ut.`,
    },
    ...chains.flatMap((chain) => chainBlocks(chain)),
    ...earlier,
  ]
}

const several = (count: number): string =>
  count === 1 ? '' : `${capitalised(inWords(count))} installationer av programmet har skrivit i ärendet. `

function chainBlocks(chain: LoggedChain): readonly Block[] {
  const { installationId, entries, weeded, head, days, last } = chain
  return [
    {
      kind: 'facts',
      fine: true,
      rows: [
        {
          term: 'Installation och poster',
          value: `${installationId}, ${entries} ${entries === 1 ? 'post' : 'poster'}${weeded === 0 ? '' : `, av dem ${weeded} med gallrat innehåll`}`,
        },
        ...writers(days),
        ...(head === null
          ? [{ term: 'Loggens slut', value: 'Det underskrivna slutet saknas.' }]
          : [
              { term: `Slutet, post ${head.seq}, SHA-256`, value: head.hash },
              { term: 'Slutets underskrift, Ed25519', value: inLines(head.signature) },
              { term: 'Nyckelns fingeravtryck, SHA-256', value: head.keySha256 },
            ]),
        ...(last.length === 0 ? [] : [{ term: 'De sista posterna', value: entryWords(last) }]),
      ],
    },
  ]
}

type Brought = NonNullable<Case['brought']>[number]

/** What came before: the log of the installation that the file is from stays there, and its signed end stands here. */
const broughtBlocks = ({ at, by, from, name, logs }: Brought): readonly Block[] => [
  {
    kind: 'facts',
    fine: true,
    apart: true,
    rows: [
      {
        term: 'Läst in ur fil',
        value: `${name ?? 'Namnet är inte känt'} (${kinds[from]}), ${at.slice(0, 10)}${by === undefined ? '' : ` av ${by}`}.${
          logs.length === 0 ? ' Filen hade inget utdrag ur loggen med sig.' : ''
        }`,
      },
      ...logs.flatMap(({ id, written, head, held }) => [
        {
          term: 'Tidigare logg',
          value: [
            `Installation ${id}. ${held ? 'Kontrollerad vid inläsningen: posterna hänger ihop, och slutet är underskrivet med nyckeln här.' : 'Höll inte ihop när den lästes in.'}`,
            ...written.map((words) => `Skriven av ${words}`),
          ].join('\n'),
        },
        ...(head === undefined
          ? [{ term: 'Tidigare loggens slut', value: 'Det underskrivna slutet saknas.' }]
          : [
              { term: `Tidigare slut, post ${head.seq}, SHA-256`, value: head.hash },
              { term: 'Tidigare nyckel, SHA-256', value: head.keySha256 },
            ]),
      ]),
    ],
  },
]

const kinds: Readonly<Record<Brought['from'], string>> = {
  record: 'PDF',
  bundle: 'paket',
  'case-file': 'ärendefil',
}

/** Each who wrote, with the days and the entries of each: "2026-11-20 (post 1–34)". */
const writers = (days: LoggedChain['days']): readonly { readonly term: string; readonly value: string }[] =>
  [...new Set(days.map(({ who }) => who))].map((who) => ({
    term: `Skrivet av ${who}`,
    value: days
      .filter((day) => day.who === who)
      .map(dayWords)
      .join(', '),
  }))

const dayWords = ({ on, first, last }: LoggedChain['days'][number]): string =>
  `${on} (post ${first === last ? first : `${first}–${last}`})`

/** On two even lines. */
const inLines = (hex: string): string => (hex.match(/.{1,64}/g) ?? []).join('\n')
