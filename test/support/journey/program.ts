import type { Page } from 'playwright'
import type { Desktop, DesktopOptions } from '../desktop/desktop.ts'
import { launchDesktop } from '../desktop/launch-desktop.ts'
import { typist, type Typist } from './keyboard.ts'

/** The program as one person uses it over several days: closed each evening, opened again on the same data. */
export interface Days {
  page(): Page
  desktop(): Desktop
  keys(): Typist
  /** Closes the program and opens it at a local time, YYYY-MM-DDTHH:MM. */
  open(clock: string): Promise<void>
  close(): Promise<void>
  /** Answers given over all days. */
  answers(): number
}

export function overDays(
  dataFolder?: string,
  launch: (options: DesktopOptions) => Promise<Desktop> = launchDesktop,
): Days {
  let desktop: Desktop | null = null
  let keys: Typist | null = null
  let before = 0
  let folder = dataFolder
  const need = <T>(value: T | null): T => {
    if (value === null) throw new Error('The program is not open.')
    return value
  }
  const close = async (): Promise<void> => {
    before += keys?.answers() ?? 0
    await desktop?.close()
    desktop = null
    keys = null
  }
  return {
    page: () => need(desktop).page,
    desktop: () => need(desktop),
    keys: () => need(keys),
    async open(clock) {
      await close()
      desktop = await launch({ clock, ...(folder === undefined ? {} : { dataFolder: folder }) })
      folder = desktop.dataFolder
      keys = typist(desktop.page)
      await desktop.page.setViewportSize({ width: 1280, height: 800 })
      await desktop.page.locator('h1').first().waitFor()
    },
    close,
    answers: () => before + (keys?.answers() ?? 0),
  }
}
