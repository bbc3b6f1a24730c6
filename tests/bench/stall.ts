const step = 2

/** The longest time in milliseconds for which this thread could not have answered a click while the work went on elsewhere. */
export async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - step)
    last = now
  }, step)
  await work()
  longest = Math.max(longest, performance.now() - last - step)
  clearInterval(timer)
  return longest
}
