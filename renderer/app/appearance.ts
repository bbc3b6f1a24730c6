import { createContext, use, useEffect, useState } from 'react'

export const densities = ['comfortable', 'compact'] as const
export type Appearance = { density: (typeof densities)[number]; hasHighContrast: boolean }

const key = 'referat.appearance'

function readAppearance(): Appearance {
  const [density, contrast] = (localStorage.getItem(key) ?? '').split(' ')
  const hasHighContrast = contrast === undefined ? matchMedia('(prefers-contrast: more)').matches : contrast === 'high'
  return { density: density === 'compact' ? 'compact' : 'comfortable', hasHighContrast }
}

/** How dense and how contrasty the page is, kept on this computer. Light or dark is kept by Mantine. */
export function useAppearance() {
  const [appearance, setAppearance] = useState(readAppearance)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.density = appearance.density
    if (appearance.hasHighContrast) dataset.contrast = 'high'
    else delete dataset.contrast
  }, [appearance])
  const change = (changed: Partial<Appearance>) => {
    const next = { ...appearance, ...changed }
    localStorage.setItem(key, `${next.density} ${next.hasHighContrast ? 'high' : 'plain'}`)
    setAppearance(next)
  }
  return { appearance, change }
}

export type Look = ReturnType<typeof useAppearance>

const LookContext = createContext<Look | null>(null)

export const LookProvider = LookContext.Provider

/** The appearance and how to change it, for whatever part of the window offers that. */
export function useLook(): Look {
  const look = use(LookContext)
  if (!look) throw new Error('The appearance is asked for outside LookProvider')
  return look
}
