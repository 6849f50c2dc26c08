import type { Reporter } from 'knip'

// Knip says nothing of how much it looked at, so this reporter does. Knip takes a reporter as a default export only.
const countFiles: Reporter = ({ counters }) => {
  console.log(`${counters.total} files`)
}

export default countFiles
