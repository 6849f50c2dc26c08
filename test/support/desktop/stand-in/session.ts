import { EventEmitter } from 'node:events'

interface RequestDetails {
  readonly url: string
  readonly method: string
}
type BeforeRequest = (details: RequestDetails, callback: (response: { cancel?: boolean }) => void) => void
type ProtocolHandler = (request: Request) => Response | Promise<Response>
type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean

/** Stands in for Electron's Session: keeps the rules the program sets, and answers by them. */
export class StandInSession extends EventEmitter {
  private beforeRequest: BeforeRequest | null = null
  private permissionCheck: PermissionCheck = () => true
  private readonly handlers = new Map<string, ProtocolHandler>()

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener
    },
  }

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      this.handlers.set(scheme, handler)
    },
  }

  setPermissionCheckHandler(check: PermissionCheck): void {
    this.permissionCheck = check
  }

  setPermissionRequestHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerDictionaryDownloadURL(): void {}
  setProxy(): Promise<void> {
    return Promise.resolve()
  }

  /** Whether the program's rules let a request go on. */
  lets(details: RequestDetails): Promise<boolean> {
    const ask = this.beforeRequest
    if (ask === null) return Promise.resolve(true)
    return new Promise((resolve) => ask(details, (response) => resolve(response.cancel !== true)))
  }

  /** What the program's own protocol answers, null where it has none for the address. */
  async serve({ url, method }: RequestDetails): Promise<Response | null> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1))
    return handler === undefined ? null : handler(new Request(url, { method }))
  }

  /** Whether the program's rules give the page a permission. */
  permits(permission: string): boolean {
    return this.permissionCheck(null, permission, 'direktlots://app', {})
  }

  /** Whether the program's rules let a download go on. */
  letsDownload(): boolean {
    let prevented = false
    this.emit('will-download', { preventDefault: () => (prevented = true) })
    return !prevented
  }
}
