import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import type { OfficeState } from '../../src/contract/shapes.ts'
import type { EnteredLimit } from '../../src/domain/case/schema.ts'
import { emptyOffice, type Office } from '../../src/domain/office.ts'
import { readEntered } from '../../src/domain/read-entered.ts'
import { readRoutine } from '../../src/rules/local/read-routine.ts'
import { lastDayOfEntry, unknownRows } from '../../src/rules/parameters/limits.ts'
import { readOffice, saveOffice } from '../store/office.ts'
import { readSettings } from '../store/settings.ts'
import { instantNow } from '../store/sources.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<
  Handlers,
  | 'office.read'
  | 'office.limit.save'
  | 'office.limit.remove'
  | 'office.routine.save'
  | 'office.routine.remove'
  | 'office.template'
>

export const damagedSentence =
  'Era inlagda belopp, er lokala rutin och er organisation går inte att läsa i databasen. Lägg in dem igen under Inställningar, eller be it-stöd återställa datamappen från en säkerhetskopia.'

/** What the organisation puts beside the program's own rules. */
export const officeHandlers: Area = {
  'office.read': stateOf,
  'office.limit.save': (context, { series, from, ...texts }) => {
    const filled = unknownRows.find((known) => known.series.id === series && known.row.from === from)
    if (filled === undefined)
      throw new Refusal(
        'invalid',
        'Programmet känner beloppet redan, eller så finns raden inte. Läs sidan igen.',
      )
    const read = readEntered(texts, context.today())
    if (!read.ok)
      throw new Refusal('invalid', Object.values(read.problems)[0] ?? 'Beloppet går inte att läsa.')
    const to = lastDayOfEntry(series, filled.row.from)
    const days = to === null ? { from } : { from, to }
    const entered = { id: uuidv7(context.options.sources), series, ...days, ...read.value }
    const isSame = (old: EnteredLimit): boolean => old.series === series && old.from === from
    return changeOffice(context, (office) => ended(context, office, 'changed', isSame, entered))
  },
  'office.limit.remove': (context, { id }) =>
    changeOffice(context, (office) => ended(context, office, 'removed', (old) => old.id === id)),
  'office.routine.save': (context, { text, fileName }) => {
    const read = readRoutine(text, readSettings(context.db())?.profile)
    const first = read.ok ? undefined : read.problems[0]
    if (first !== undefined) throw new Refusal('invalid', `Rad ${first.line}: ${first.sentence}`)
    const readAt = instantNow(context.options.sources)
    return changeOffice(context, (office) => ({
      ...office,
      routine: { text, fileName, readBy: context.who(), readAt },
    }))
  },
  'office.routine.remove': (context) => changeOffice(context, (office) => ({ ...office, routine: null })),
  'office.template': async (context) => {
    const template = readFileSync(join(context.options.assets, 'examples', 'lokal-rutin.yaml'))
    const filter = { name: 'Lokal rutin', extensions: ['yaml'] }
    const path = await context.options.dialogs.savePath('lokal-rutin.yaml', filter)
    if (path !== null) writeOut(path, template)
    return { path }
  },
}

function stateOf(context: Context): OfficeState {
  const stored = readOffice(context.db())
  if (stored.is === 'saved') return { ...stored.office, problem: null }
  return { ...emptyOffice, problem: stored.is === 'damaged' ? damagedSentence : null }
}

/** Changes the office's document in one transaction. Nothing is kept where `next` refuses. */
export function changeOffice(context: Context, next: (office: Office) => Office): OfficeState {
  const db = context.db()
  return inTransaction(db, () => {
    const stored = readOffice(db)
    const office = next(stored.is === 'saved' ? stored.office : emptyOffice)
    saveOffice(db, { office, savedAt: instantNow(context.options.sources) })
    return { ...office, problem: null }
  })
}

/** The amounts that `is` names end, and are kept with who ended them and when; `entered` takes their place. */
function ended(
  context: Context,
  office: Office,
  how: Office['former'][number]['ended'],
  is: (limit: EnteredLimit) => boolean,
  entered?: EnteredLimit,
): Office {
  const at = { ended: how, endedBy: context.who(), endedAt: instantNow(context.options.sources) }
  const gone = office.limits.filter(is).map((limit) => ({ ...limit, ...at }))
  const left = office.limits.filter((limit) => !is(limit))
  return {
    ...office,
    limits: entered === undefined ? left : [...left, entered],
    former: [...gone, ...office.former],
  }
}
