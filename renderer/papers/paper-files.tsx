import { useState } from 'react'
import type { PaperReading } from '../../src/contract/paper-shapes.ts'
import { placeWords } from '../../src/record/place-words.ts'
import { ask } from '../bridge.ts'
import { FileName } from '../components/attachments/file-row.tsx'
import { Button } from '../components/button.tsx'
import { Section } from '../components/section.tsx'
import '../components/attachments/attachments.css'

/** The files that came with a paper, each to be saved where the person wants it. None is opened here. */
export function PaperFiles({ reading }: { readonly reading: PaperReading }) {
  const [said, setSaid] = useState('')
  const { attachments } = reading.case
  if (attachments.length === 0) return null
  const save = async (attachment: string): Promise<void> => {
    const answer = await ask('paper.file.save', { paper: reading.paper, attachment })
    if (!answer.ok) setSaid(answer.error.message)
    else setSaid(answer.value.path === null ? '' : `Sparad: ${answer.value.path}`)
  }
  return (
    <Section title="Bilagor" help="Spara den du vill läsa, och öppna den i sitt eget program.">
      <ul className="files">
        {attachments.map((file) => (
          <li key={file.id} className="file">
            <span>
              <FileName file={file} />{' '}
              <span className="small">{placeWords(reading.case, file.belongsTo)}</span>
            </span>
            {reading.missing.includes(file.id) ? (
              <span className="file-missing">Följde inte med. Be handläggaren om den.</span>
            ) : (
              <Button variant="link" label={`Spara … ${file.name}`} onPress={() => void save(file.id)}>
                Spara …
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="small">
        {said}
      </p>
    </Section>
  )
}
