import { dismissNotice, useNotice } from '../state/notice.ts'
import { Button } from './button.tsx'

/** What just happened or could not be done, in a region that is always there so that it is read out. */
export function Notice() {
  const notice = useNotice((state) => state.notice)
  return (
    <div role="status" className="notice-place">
      {notice === null ? null : (
        <div className={`notice notice-${notice.tone}`}>
          <p>{notice.text}</p>
          <Button variant="link" onPress={dismissNotice}>
            Stäng
          </Button>
        </div>
      )}
    </div>
  )
}
