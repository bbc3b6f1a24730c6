import { readFileSync } from 'node:fs'

/**
 * When a process started, in words that no later process with the same number repeats: the boot and the tick since it.
 * Linux only (`man 5 proc_pid_stat`, field 22); null elsewhere or when there is no such process.
 */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The second field is the name in parentheses and may hold anything, parentheses and spaces included.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${fields[19]}`
  } catch {
    return null
  }
}
