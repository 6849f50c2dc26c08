import { listFormDrafts } from '../store/form-drafts.ts'
import { readPerson, readSettings, savePerson, saveSettings } from '../store/settings.ts'
import { instantNow } from '../store/sources.ts'
import type { Handlers } from './answer-call.ts'

type Area = Pick<Handlers, 'app.start' | 'settings.save' | 'settings.person'>

/** What the page needs first, and the settings. */
export const appHandlers: Area = {
  'app.start': (context) => ({
    now: context.now(),
    version: context.options.version,
    dataFolder: context.options.dataFolder,
    settings: context.problem === null ? readSettings(context.db()) : null,
    person: context.problem === null ? readPerson(context.db()) : null,
    problem: context.problem,
    forms: context.problem === null ? listFormDrafts(context.db()) : {},
    host: context.options.host,
  }),
  'settings.save': (context, settings) => {
    saveSettings(context.db(), { settings, savedAt: instantNow(context.options.sources) })
    return settings
  },
  'settings.person': (context, person) => {
    savePerson(context.db(), { person, savedAt: instantNow(context.options.sources) })
    return person
  },
}
