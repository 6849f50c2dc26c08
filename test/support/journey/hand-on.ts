import { join } from 'node:path'
import { openTask, shown } from './moves.ts'
import type { Days } from './program.ts'

export interface HandingOn {
  readonly days: Days
  /** The case's title, as it stands in the register. */
  readonly title: string
  /** Called when a page is as the person leaves it. */
  readonly picture: (name: string) => Promise<void>
  /** Where the files are saved. */
  readonly folder: string
}

/** What `handOn` saves. */
export const handedOn = {
  sheet: 'Diarieunderlag.pdf',
  copy: 'Maskerad-kopia.pdf',
  bundle: 'Allt-i-arendet.zip',
} as const

/**
 * From the register: the record is read, handed to the registrar, copied with what is secret masked, saved with all that
 * belongs to it, held against what the program wrote, and closed. By keyboard, but for choosing a file outside the program.
 */
export async function handOn({ days, title, picture, folder }: HandingOn): Promise<void> {
  const [page, keys] = [days.page(), days.keys()]
  const save = async (button: string, name: string, done: string): Promise<string> => {
    const path = join(folder, name)
    await days.desktop().answerSave(path)
    await keys.press(button)
    await page.getByText(done).first().waitFor({ timeout: 60_000 })
    return path
  }
  const back = async (): Promise<void> => {
    await keys.press('Tillbaka till Dokumentera')
    await shown(page, 'dokumentation')
  }

  await keys.press(title)
  await openTask(page, keys, 'dokumentation')
  await keys.press('Läs dokumentationen')
  await page.locator('.record h1').waitFor()
  await picture('las')
  await back()

  await keys.press('Underlag till registratorn')
  await page.locator('[data-page="diarieunderlag"]').waitFor()
  await save('Spara underlaget som PDF…', handedOn.sheet, 'Sparat:')
  await picture('diarieunderlag')
  await back()

  await keys.press('Gör en kopia att lämna ut')
  await page.locator('.copy-preview h1').waitFor()
  await save('Spara maskerad kopia…', handedOn.copy, 'Kopian är sparad')
  await picture('kopia')
  await back()

  await keys.press(/^Spara allt i en zip-fil/)
  const bundle = await save('Spara som zip-fil…', handedOn.bundle, 'Sparad:')
  await keys.press('Kontrollera en fil som har sparats')
  await page.locator('main.verify input[type=file]').setInputFiles(bundle)
  await page.locator('#verify-title').waitFor({ timeout: 60_000 })
  await picture('kontrollera-fil')
  await keys.press('Tillbaka till ärendet')
  await shown(page, 'dokumentation')

  await keys.press('Avsluta ärendet')
  await page.waitForFunction(() => document.activeElement?.id === 'case-closed')
  await picture('avslutat')
}
