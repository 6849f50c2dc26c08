import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, Frame, Page, Request as PlaywrightRequest, Route } from 'playwright'
import type { AskedRequest, ProgramSide, Remote, WindowShape } from '../wire.ts'
import { toOwn, toShown } from './address.ts'
import { installPreload, type InstalledPreload } from './bridge.ts'
import { denyPermissions } from './permissions.ts'

interface ScreenOptions {
  readonly browser: Browser
  readonly program: Remote<ProgramSide>
  /** False for a person: then the page follows the size of the window. */
  readonly headless: boolean
  /** Milliseconds that an answer waits before the page gets it. */
  readonly answersAfter: () => number
}

/** The program's window as a page of a browser, under the rules the program has set. */
export class BrowserScreen {
  /** What the program's rules would have let out. */
  readonly letThrough: string[] = []
  private readonly options: ScreenOptions
  private preload: InstalledPreload | null = null
  private readonly opened = Promise.withResolvers<Page>()
  private readonly shown = Promise.withResolvers<Page>()
  /** The page, when the program has loaded it. */
  readonly loaded = this.shown.promise

  constructor(options: ScreenOptions) {
    this.options = options
  }

  async openWindow({ width, height, preload }: WindowShape): Promise<void> {
    const { browser, headless, program, answersAfter } = this.options
    const context = await browser.newContext({
      viewport: headless ? { width, height } : null,
      locale: 'sv-SE',
      // Tests read and measure pages at rest: a colour half-way through its change is no fault of the page.
      reducedMotion: headless ? 'reduce' : null,
      serviceWorkers: 'block',
    })
    await context.route('**/*', (route) => this.answer(route))
    if (preload !== null) {
      this.preload = await installPreload(context, preload, async (frame, channel, args) => {
        const calling = { url: toOwn(frame.url()), isMain: frame.parentFrame() === null }
        const answer = await program.invoke(calling, channel, args)
        const wait = answersAfter()
        if (wait > 0) await setTimeout(wait)
        return answer
      })
    }
    const page = await context.newPage()
    await denyPermissions(page, program)
    this.guard(context, page)
    this.opened.resolve(page)
  }

  async load(url: string): Promise<void> {
    const page = await this.opened.promise
    await page.goto(toShown(url))
    this.shown.resolve(page)
  }

  async bringForward(): Promise<void> {
    const page = await this.opened.promise
    await page.bringToFront()
  }

  async closeWindow(): Promise<void> {
    const page = await this.opened.promise
    await page.close()
  }

  async tell(channel: string, args: readonly unknown[]): Promise<void> {
    const page = await this.opened.promise
    this.preload?.tell(page, channel, args)
  }

  private guard(context: BrowserContext, page: Page): void {
    const { program } = this.options
    context.on('page', (popup) => {
      void this.note(program.letsOpen(toOwn(popup.url())), `window: ${popup.url()}`)
      void popup.close()
    })
    page.on('download', (download) => {
      void this.note(program.letsDownload(), `download: ${download.url()}`)
      void download.cancel()
    })
    // A socket cannot be held back from here. The switches the program starts the browser with must stop it.
    page.on('websocket', (socket) => {
      const decision = program.decide({ url: socket.url(), method: 'GET', navigates: null })
      void this.note(
        decision.then(({ kind }) => kind !== 'refused'),
        socket.url(),
      )
    })
    page.on('close', () => void program.windowClosed())
  }

  private async note(lets: Promise<boolean>, what: string): Promise<void> {
    if (await lets) this.letThrough.push(what)
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request()
    const url = toOwn(request.url())
    const navigates = navigationOf(request)
    // A window the page opens must show something before it can be closed; an empty page will do.
    if (navigates === 'window') return route.fulfill({ status: 200, body: '' })
    const decision = await this.options.program.decide({ url, method: request.method(), navigates })
    switch (decision.kind) {
      case 'stays':
        return route.abort('aborted')
      case 'refused':
        return route.abort('blockedbyclient')
      case 'let-through':
        // The program would have let it out. We do not: that it wanted to is what a test needs to know.
        this.letThrough.push(url)
        return route.abort('blockedbyclient')
      case 'served':
        return route.fulfill({
          status: decision.status,
          headers: decision.headers,
          body: Buffer.from(decision.body),
        })
    }
  }
}

function navigationOf(request: PlaywrightRequest): AskedRequest['navigates'] | 'window' {
  if (!request.isNavigationRequest()) return null
  const frame = frameOf(request)
  if (frame === null) return 'window'
  return frame.parentFrame() === null ? 'main' : 'inner'
}

// The first request of a window the page opens has no frame yet, and asking for it throws.
function frameOf(request: PlaywrightRequest): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}
