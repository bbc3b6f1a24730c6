import { restoreBackup } from '#electron/store/restore.ts'

// Restores a copy and kills itself, as a power cut would, when it comes to the named step.
const [path, backup, backupFolder, killedAt] = process.argv.slice(2) as [string, string, string, string]
await restoreBackup({
  path,
  backup,
  backupFolder,
  now: '2026-11-21T12:00:00.000Z',
  onStep: (step) => {
    if (step === killedAt) process.kill(process.pid, 'SIGKILL')
  },
})
