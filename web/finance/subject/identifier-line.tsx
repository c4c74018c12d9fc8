import classes from './lines.module.css';
import { type Identifier, useTerms } from './terms.ts';

/** `Passport · P0012345 (Saudi Arabia)`, the number kept whole. */
export function IdentifierLine({ identifier }: { identifier: Identifier }) {
  const terms = useTerms();
  const { type, value, country, note } = identifier;
  const aside = [country === undefined ? undefined : terms.country(country), note].filter((x) => x !== undefined);
  return (
    <>
      <span className={classes.aside}>{terms.identifier(type)} · </span>
      <bdi className="tabular">{value}</bdi>
      {aside.map((one) => (
        <span key={one} className={classes.aside}>
          {' '}
          · <bdi>{one}</bdi>
        </span>
      ))}
    </>
  );
}
