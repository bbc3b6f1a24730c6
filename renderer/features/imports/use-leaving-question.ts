import { useEffect, useEffectEvent, useState } from 'react'
import { goTo, holdPlace, usePlace, type Place } from '#renderer/ui/place.ts'

/** Holds the window at its place while something would be lost by leaving, until the person says so. Another address of the same place is no leaving. */
export function useLeavingQuestion(isAsked: boolean) {
  const { path } = usePlace()
  const [wanted, setWanted] = useState<Place>()
  const [agreed, setAgreed] = useState<Place>()
  const hold = useEffectEvent((place: Place) => {
    if (!isAsked || agreed || place.path.join('/') === path.join('/')) return false
    setWanted(place)
    return true
  })
  useEffect(() => holdPlace((place) => hold(place)), [])
  useEffect(() => {
    if (agreed) goTo(agreed.path, agreed.query)
  }, [agreed])
  return { isOpen: wanted !== undefined && agreed === undefined, stay: () => setWanted(undefined), leave: () => setAgreed(wanted) }
}
