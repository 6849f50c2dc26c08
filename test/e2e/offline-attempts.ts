/**
 * Ways a script in the page could try to reach an address, host and port. Each runs in the page itself, so it can use
 * nothing from here, and answers 'refused' or what happened instead.
 */
export const attempts: Readonly<Record<string, (address: string) => unknown>> = {
  fetch: (address) => fetch(`http://${address}/fetch`).then(String, () => 'refused'),
  'fetch without CORS': (address) =>
    fetch(`http://${address}/x`, { mode: 'no-cors' }).then(String, () => 'refused'),
  beacon: (address) => {
    navigator.sendBeacon(`http://${address}/beacon`, 'x')
    return 'refused'
  },
  image: (address) =>
    new Promise((resolve) => {
      const image = new Image()
      image.addEventListener('load', () => resolve('loaded'))
      image.addEventListener('error', () => resolve('refused'))
      image.src = `http://${address}/image.png`
    }),
  script: (address) =>
    new Promise((resolve) => {
      const script = document.createElement('script')
      script.addEventListener('load', () => resolve('loaded'))
      script.addEventListener('error', () => resolve('refused'))
      script.src = `http://${address}/script.js`
      document.head.append(script)
    }),
  WebSocket: (address) =>
    new Promise((resolve) => {
      try {
        const socket = new WebSocket(`ws://${address}/socket`)
        socket.addEventListener('open', () => resolve('opened'))
        socket.addEventListener('error', () => resolve('refused'))
      } catch {
        resolve('refused')
      }
    }),
  EventSource: (address) =>
    new Promise((resolve) => {
      const source = new EventSource(`http://${address}/events`)
      source.addEventListener('open', () => resolve('opened'))
      source.addEventListener('error', () => resolve('refused'))
    }),
  'a worker from the web': (address) => {
    try {
      new Worker(`http://${address}/worker.js`).terminate()
      return 'started'
    } catch {
      return 'refused'
    }
  },
  preconnect: (address) => {
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'icon']) {
      const link = Object.assign(document.createElement('link'), { rel, href: `http://${address}/` })
      document.head.append(link)
    }
    return 'refused'
  },
  iframe: (address) => {
    const frame = Object.assign(document.createElement('iframe'), { src: `http://${address}/frame` })
    document.body.append(frame)
    return 'refused'
  },
}
