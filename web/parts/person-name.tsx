interface PersonNameProps {
  name: string;
  strong?: boolean;
}

/** A name in whatever script, kept whole inside any sentence. */
export function PersonName({ name, strong = false }: PersonNameProps) {
  return <bdi style={strong ? { fontWeight: 600 } : undefined}>{name}</bdi>;
}
