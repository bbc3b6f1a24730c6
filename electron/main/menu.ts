import type { MenuItemConstructorOptions } from 'electron'

/** The menu. Its editing roles act on the text field that is being typed in; undoing a stored act belongs to the page. */
export function menuTemplate(isPackaged: boolean): MenuItemConstructorOptions[] {
  const developer: MenuItemConstructorOptions[] = isPackaged ? [] : [{ type: 'separator' }, { role: 'toggleDevTools', label: 'Narzędzia programisty' }]
  return [
    { label: 'Plik', submenu: [{ role: 'quit', label: 'Zakończ' }] },
    {
      label: 'Edycja',
      submenu: [
        { role: 'undo', label: 'Cofnij pisanie' },
        { role: 'redo', label: 'Ponów pisanie' },
        { type: 'separator' },
        { role: 'cut', label: 'Wytnij' },
        { role: 'copy', label: 'Kopiuj' },
        { role: 'paste', label: 'Wklej' },
        { role: 'pasteAndMatchStyle', label: 'Wklej bez formatowania' },
        { role: 'delete', label: 'Usuń' },
        { type: 'separator' },
        { role: 'selectAll', label: 'Zaznacz wszystko' },
      ],
    },
    {
      label: 'Widok',
      submenu: [
        { role: 'resetZoom', label: 'Rozmiar zwykły' },
        { role: 'zoomIn', label: 'Powiększ' },
        { role: 'zoomOut', label: 'Pomniejsz' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Pełny ekran' },
        ...developer,
      ],
    },
    { label: 'Okno', submenu: [{ role: 'minimize', label: 'Minimalizuj' }, { role: 'close', label: 'Zamknij' }] },
    { label: 'Pomoc', submenu: [{ role: 'about', label: 'O programie' }] },
  ]
}
