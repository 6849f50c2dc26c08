import { cleanText } from '../text.ts'

/** No file system that we meet takes a longer name; what is longer comes from elsewhere and is cut. */
const longestShown = 400

/** Marks that are not seen and turn or join what stands around them. cleanText takes the rest. */
const unseen = /[\u00AD\u061C\u180E\u200E\u200F\u2028-\u202E\u2060-\u206F\uFFF9-\uFFFB]/g

/**
 * A file's name as it is kept and shown: on one line, without signs that are not seen or that turn the reading, so that
 * its ending is the one it has. Not safe as a name on disk.
 */
export function shownFileName(name: string): string {
  const clean = cleanText(name).replace(unseen, '').replace(/\s+/g, ' ').trim()
  const shown = [...clean].slice(0, longestShown).join('')
  return shown === '' ? 'fil utan namn' : shown
}

/** What stands after the last point, in small letters; '' where there is none. Points and spaces at the end do not count. */
export function endingOf(name: string): string {
  const match = /\.([^.\s\\/:]+)[. ]*$/.exec(name)
  return match?.[1]?.toLowerCase() ?? ''
}

/**
 * Endings of files that a double click runs, on Windows, macOS or Linux: after Microsoft's list of attachments that
 * Outlook blocks, and what desktop Linux starts.
 */
const running: ReadonlySet<string> = new Set(
  `ade adp app appimage application appref-ms asp aspx bas bat bin cer chm cmd cnt com command cpl crt csh desktop diagcab
  diagcfg diagpack dll dmg elf exe fxp gadget grp hlp hpj hta htc inf ins iso img isp its jar jnlp js jse ksh lnk mad maf
  mag mam maq mar mas mat mau mav maw mcf mda mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msi msix msp mst msu ops osd pcd
  pif pkg pl plg prf prg ps1 ps1xml ps2 psc1 psc2 psd1 psm1 pst py pyc pyo pyw pyz reg run scf scr sct settingcontent-ms sh
  shb shs sys theme tmp url vb vbe vbp vbs vhd vhdx vsmacros vsw webpnp website workflow ws wsc wsf wsh xbap xll xnk`.split(
    /\s+/,
  ),
)

/** Whether opening the file would run it. Such a file is kept as evidence, and never opened by the program. */
export const isProgram = (name: string): boolean => running.has(endingOf(name))
