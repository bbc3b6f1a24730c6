/** A case mark is given by the office's own system, never by this program; its shape is only hinted at (instrukcja kancelaryjna, Dz.U. 2011 nr 14 poz. 67). */
const shape = /^[A-ZĄĆĘŁŃÓŚŹŻ0-9]{1,6}(-[A-ZIVX0-9]{1,4}){0,2}\.\d{1,6}(\.\d{1,6}){1,3}\.(19|20)\d{2}(\.[A-ZĄĆĘŁŃÓŚŹŻ]{1,4})?$/u
export const looksLikeCaseNumber = (value: string) => shape.test(value.trim())
