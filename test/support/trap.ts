import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Something on the network that only listens, to see whether anything comes. */
export interface Trap {
  readonly port: number
  /** Connections and packets that have come. */
  caught(): number
  close(): Promise<void>
}

/** Listens on the same port for TCP and UDP, on this computer only. */
export async function setTrap(): Promise<Trap> {
  let caught = 0
  const tcp = createServer((socket) => {
    caught += 1
    socket.on('error', () => {}).destroy()
  })
  tcp.listen(0, '127.0.0.1')
  await once(tcp, 'listening')
  const address = tcp.address()
  if (address === null || typeof address === 'string') throw new Error('The trap has no port.')
  const udp = createSocket('udp4').on('message', () => (caught += 1))
  udp.bind(address.port, '127.0.0.1')
  await once(udp, 'listening')
  return {
    port: address.port,
    caught: () => caught,
    async close() {
      udp.close()
      tcp.close()
      await once(tcp, 'close')
    },
  }
}
