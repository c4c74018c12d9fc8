interface MarkProps {
  size?: number;
}

/** Our mark: two squares bound into one eight-fold star around a common point. A covenant of equals. */
export function Mark({ size = 28 }: MarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 64 64"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.4"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <rect x="13" y="13" width="38" height="38" />
      <rect x="13" y="13" width="38" height="38" transform="rotate(45 32 32)" />
      <circle cx="32" cy="32" r="7" fill="currentColor" stroke="none" />
    </svg>
  );
}
