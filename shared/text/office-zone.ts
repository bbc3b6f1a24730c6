/** The zone of the office: its days and hours are those of Kraków, whatever the computer's clock says. */
export const officeZone = 'Europe/Warsaw'
