/** The time of this computer; tests pass a fixed one instead. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
