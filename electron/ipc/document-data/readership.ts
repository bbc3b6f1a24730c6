/** Who a paper is read for: with people's names for the office alone, without them for everybody. */
export type Readership = { isInternal?: boolean }
