/** Opens the window for the room with the entries of a meeting, or closes it when it shows that meeting already. */
export type ToggleRoom = (meeting: string) => Promise<{ isOpen: boolean }>
