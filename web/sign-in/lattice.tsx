/** Our star repeated into a lattice: many, bound, none in the middle. Drawn, not photographed, and quiet. */
export function Lattice() {
  return (
    <svg aria-hidden="true" preserveAspectRatio="xMidYMid slice" viewBox="0 0 480 480">
      <defs>
        <pattern id="lattice" width="96" height="96" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1">
            <rect x="20" y="20" width="56" height="56" />
            <rect x="20" y="20" width="56" height="56" transform="rotate(45 48 48)" />
            <path d="M0 36 L8.4 48 L0 60 M96 36 L87.6 48 L96 60 M36 0 L48 8.4 L60 0 M36 96 L48 87.6 L60 96" />
            <path d="M0 0 L20 20 M96 0 L76 20 M0 96 L20 76 M96 96 L76 76" />
          </g>
        </pattern>
      </defs>
      <rect width="480" height="480" fill="url(#lattice)" />
    </svg>
  );
}
