/** ISO 17442: twenty characters, the last two check digits by ISO 7064 MOD 97-10. */
export function isLei(value: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(value)) return false;
  let remainder = 0;
  for (const character of value) {
    const number = Number.parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1;
}

/** IMO ship number: seven digits; the last is the last digit of the sum of the others times 7…2. */
export function isImo(value: string): boolean {
  if (!/^\d{7}$/.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += Number(value[at]) * (7 - at);
  return sum % 10 === Number(value[6]);
}
