import { useQueryClient } from '@tanstack/react-query'
import { forgetSessions } from './record-sessions.ts'

/** Forgets everything that was read and typed. To be called after the base went back to a copy: there a record has an earlier revision than the one known here, which would pass for old news. */
export function useStartOver(): () => void {
  const client = useQueryClient()
  return () => {
    forgetSessions()
    client.removeQueries({ type: 'inactive' })
    void client.invalidateQueries()
  }
}
