/** How amounts are written. */
export const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' })
