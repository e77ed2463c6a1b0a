/** All languages: swearing with letters hidden. The cutter writes one word for all of them. */
export const masked = `
= swearing, half hidden | i.swear=36 v=-22 p=-20 f=abuse m=swear
maskedswear
`;
