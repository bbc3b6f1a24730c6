import { places } from './places.tsx'

/** Under which place of the navigation the window is. */
export function listedPath(path: string | undefined): string | undefined {
  const place = places.find((one) => one.path === path)
  return place?.parts ? place.within : path
}
