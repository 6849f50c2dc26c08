import { join } from 'node:path'

/** Where Chromium, Chrome and Edge are installed, the ones most alike Electron first. */
export function installedBrowsers(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  switch (platform) {
    case 'win32':
      return windowsBrowsers(env)
    case 'darwin':
      return macBrowsers
    default:
      return linuxBrowsers
  }
}

const linuxBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
]

const macBrowsers = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

function windowsBrowsers(env: Readonly<Record<string, string | undefined>>): string[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  )
  const programs = [
    join('Chromium', 'Application', 'chrome.exe'),
    join('Google', 'Chrome', 'Application', 'chrome.exe'),
    join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)))
}
