import { places } from './places.tsx'

/** Under which place of the navigation the window is; `part` is what stands behind the place in the address. */
export function listedPath(path: string | undefined, part: string | undefined): string | undefined {
  const place = places.find((one) => one.path === path)
  return place?.parts ? place.parts.find((one) => one.path === part)?.within ?? place.within : path
}
