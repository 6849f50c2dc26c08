import type { MenuItemConstructorOptions } from 'electron'

export interface MenuOptions {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
}

/** The menu as data. Reload and developer tools are only for those who build the program. */
export function menuTemplate({ platform, isPackaged }: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  return [
    ...(isMac ? [macMenu] : []),
    { label: 'Arkiv', submenu: [isMac ? { role: 'close', label: 'Stäng' } : quit] },
    { label: 'Redigera', submenu: edit },
    { label: 'Visa', submenu: [...view, ...(isPackaged ? [] : forDevelopers)] },
    {
      label: 'Fönster',
      submenu: [
        { role: 'minimize', label: 'Minimera' },
        { role: 'zoom', label: 'Maximera' },
      ],
    },
    { label: 'Hjälp', role: 'help', submenu: [about] },
  ]
}

const separator: MenuItemConstructorOptions = { type: 'separator' }
const quit: MenuItemConstructorOptions = { role: 'quit', label: 'Avsluta Direktlots' }
const about: MenuItemConstructorOptions = { role: 'about', label: 'Om Direktlots' }

const macMenu: MenuItemConstructorOptions = {
  label: 'Direktlots',
  submenu: [
    about,
    separator,
    { role: 'hide', label: 'Göm Direktlots' },
    { role: 'hideOthers', label: 'Göm övriga' },
    { role: 'unhide', label: 'Visa alla' },
    separator,
    quit,
  ],
}

const edit: MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Ångra' },
  { role: 'redo', label: 'Gör om' },
  separator,
  { role: 'cut', label: 'Klipp ut' },
  { role: 'copy', label: 'Kopiera' },
  { role: 'paste', label: 'Klistra in' },
  { role: 'selectAll', label: 'Markera allt' },
]

const view: MenuItemConstructorOptions[] = [
  { role: 'zoomIn', label: 'Zooma in' },
  // The plus on a Swedish keyboard needs no shift, on others it is the key with the equals sign.
  { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
  { role: 'zoomOut', label: 'Zooma ut' },
  { role: 'resetZoom', label: 'Normal storlek' },
  separator,
  { role: 'togglefullscreen', label: 'Helskärm' },
]

const forDevelopers: MenuItemConstructorOptions[] = [
  separator,
  { role: 'reload', label: 'Läs om sidan' },
  { role: 'toggleDevTools', label: 'Utvecklarverktyg' },
]
