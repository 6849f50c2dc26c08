import { join } from 'node:path'
import { newCase } from '../../src/domain/case/new-case.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { readRoutine } from '../../src/rules/local/read-routine.ts'
import { profileOf, profiles } from '../../src/rules/parameters/profiles.ts'
import { localInstant, localTime } from '../api/local-time.ts'
import { makeChecklist } from '../api/make-checklist.ts'
import { writeOut } from '../api/write-out.ts'
import { printReplaced, Stop, textOf, type Command } from './command.ts'

/** Writes the checklist of supplier checks as a PDF, for a profile and a local routine, to fill in by hand. */
export const checklist: Command = {
  usage: 'checklist [--profile PROFIL] [--routine RUTIN.yaml] UT.pdf',
  words: 1,
  takesProfile: true,
  async run({ words: [out = ''], profile = 'law-only', routine, now, assets, print }) {
    const today = localTime(now()).slice(0, 10)
    const found = blankCase(profile, routine, today)
    const { bytes, replaced } = await makeChecklist(found, {
      today,
      createdAt: localInstant(now()),
      fonts: join(assets, 'fonts'),
    })
    writeOut(out, bytes)
    print(`Skrev ${out} (${bytes.length} byte).`)
    printReplaced(replaced, print)
    return true
  },
}

/** A case that is never stored: no purchase, only what decides which checks there are. */
function blankCase(profile: string, routinePath: string | undefined, today: string): Case {
  if (profileOf(profile) === undefined)
    throw new Stop(
      `Profilen ”${profile}” finns inte. Använd någon av ${profiles.map(({ id }) => id).join(', ')}.`,
    )
  const settings = {
    profile,
    authorityName: '',
    authorityOrgNr: '',
    unit: '',
    userName: '',
    userRole: '',
  }
  const found = newCase({ id: 'checklista', createdAt: `${today}T00:00:00.000Z`, today, settings })
  const plain: Case = { ...found, authority: { profile }, preparer: {} }
  return routinePath === undefined
    ? plain
    : { ...plain, basis: { routine: routineText(routinePath, profile) } }
}

function routineText(path: string, profile: string): string {
  const text = textOf(path)
  const read = readRoutine(text, profile)
  if (!read.ok)
    throw new Stop(
      `${path}: ${read.problems.map(({ line, sentence }) => `rad ${line}: ${sentence}`).join(' ')}`,
    )
  return text
}
