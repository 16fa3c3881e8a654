/** Those who cannot sign. */

/** In whose name one may not. */
export const THE_DEAD = `
van anderen
van bewoners
van demente
van dementerende
van dode
van doden
van een ander
van een dode
van een overleden
van haar moeder
van haar vader
van iemand anders
van overleden
van overledenen
van patiënten
van zijn dode
van zijn hond
van zijn moeder
van zijn vader
van zijn zus
`;
