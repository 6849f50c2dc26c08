import { app } from 'electron'

const switches: readonly (readonly [name: string, value?: string])[] = [
  // Every host name and address is unknown, for everything in Chromium, also what no session handler sees.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
  // Without this, Chromium looks for a proxy on the network (WPAD) before it has anything to fetch.
  ['no-proxy-server'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
]

/** Switches off what Chromium would do on the network of its own accord. Must run before the app is ready. */
export function silenceChromium(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
}

/** The part of the same that Electron only takes once it is ready. */
export function silenceResolver(): void {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' })
}
