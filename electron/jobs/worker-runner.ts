import { startWorker, type StartedWorker, type WorkerStart } from './started-worker.ts'

export type WorkerRunner = StartedWorker

/**
 * Runs jobs in one worker thread, started when first needed and again after it ended (`unexpected`, `worker_stopped`, for what it was doing).
 * A store that the worker cannot open answers jobs with why. Stopping lets the worker close the store; a new one starts for the next job.
 */
export function makeWorkerRunner(how: WorkerStart): WorkerRunner {
  let current: StartedWorker | undefined

  const start = (): StartedWorker => {
    const started = startWorker({
      ...how,
      onExit: () => {
        if (current === started) current = undefined
      },
    })
    return started
  }

  return {
    async run(name, request) {
      current ??= start()
      return await current.run(name, request)
    },

    async stop() {
      const stopping = current
      current = undefined
      await stopping?.stop()
    },
  }
}
