import { Menu } from 'electron'
import { menuTemplate, type MenuOptions } from './menu-template.ts'

/** Puts the Swedish menu in place. */
export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)))
}
