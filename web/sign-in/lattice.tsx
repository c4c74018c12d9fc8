const outline =
  '96.0,48.0 81.9,62.1 81.9,81.9 62.1,81.9 48.0,96.0 33.9,81.9 14.1,81.9 14.1,62.1 0.0,48.0 14.1,33.9 14.1,14.1 33.9,14.1 48.0,0.0 62.1,14.1 81.9,14.1 81.9,33.9';
const kernel =
  '73.0,48.0 65.6,55.3 65.6,65.6 55.3,65.6 48.0,73.0 40.7,65.6 30.4,65.6 30.4,55.3 23.0,48.0 30.4,40.7 30.4,30.4 40.7,30.4 48.0,23.0 55.3,30.4 65.6,30.4 65.6,40.7';

/** Stars and crosses: our star repeated until each one holds its neighbours. Many, bound, none in the middle. */
export function Lattice() {
  return (
    <svg aria-hidden="true" preserveAspectRatio="xMidYMid slice" viewBox="0 0 480 480">
      <defs>
        <pattern id="lattice" width="96" height="96" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1">
            <polygon points={outline} />
            <polygon points={kernel} strokeWidth="0.7" />
          </g>
          <circle cx="48" cy="48" r="3" fill="currentColor" />
        </pattern>
      </defs>
      <rect width="480" height="480" fill="url(#lattice)" />
    </svg>
  );
}
