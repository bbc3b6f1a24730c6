type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>

/** A key that is held down acts once. */
const withControl = ({ key, ctrlKey, metaKey, altKey, shiftKey, repeat }: Pressed, letter: string) => (ctrlKey || metaKey) && !altKey && !shiftKey && !repeat && key.toLowerCase() === letter

/** Ctrl+D: somebody is on the phone. */
export const isNewCallKey = (event: Pressed) => withControl(event, 'd')
/** Ctrl+U: the call becomes an *uwaga*. */
export const isRemarkKey = (event: Pressed) => withControl(event, 'u')

/** The keys of calls, for the list of shortcuts. */
export const callKeys = [
  ['Ctrl+D', 'Nowa rozmowa, skądkolwiek: z dzisiejszą datą, godziną i trwającym dyżurem'],
  ['Ctrl+Enter', 'W okienku nowej rozmowy: utwórz, także z pola z tekstem'],
  ['Ctrl+U', 'Zapisz rozmowę jako uwagę (na liście rozmów i w rozmowie)'],
] as const
