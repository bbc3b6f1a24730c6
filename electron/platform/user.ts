import { userInfo } from 'node:os'

/** Name of the person's account in the operating system; empty where the system has none (a container without an account). */
export function operatingSystemUser(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
