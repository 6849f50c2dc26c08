import { createHash } from 'node:crypto'
import { rendered } from './rendered.ts'
import { sampleRecord } from './sample-record.ts'

// Run in a process of its own, under another time zone: prints the hash of the sample's bytes and the zone's offset.
const { bytes } = await rendered(sampleRecord)
const offset = new Date(sampleRecord.createdAt).getTimezoneOffset()
console.log(JSON.stringify({ hash: createHash('sha256').update(bytes).digest('hex'), offset }))
