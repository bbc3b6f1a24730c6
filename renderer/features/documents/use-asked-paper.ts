import { parsePlace, replacePlace, usePlace } from '#renderer/ui/place.ts'

/** The kind of paper that the address asks for (`?paper=raport-z-konsultacji`), as the command palette does. */
export function useAskedPaper() {
  const { paper } = usePlace().query
  const forget = () => {
    const { path, query: { paper: asked, ...kept } } = parsePlace(location.hash)
    if (asked !== undefined) replacePlace(path, kept)
  }
  return { asked: paper, forget }
}
