type OpenWindow = { destroy(): void }

/** Every window that is open, the oldest first. */
export const openWindows = new Set<OpenWindow>()

export function closeAllWindows(): void {
  for (const window of openWindows) window.destroy()
}
