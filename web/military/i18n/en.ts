export const military = {
  nav: {
    contributions: 'Contributions',
    capacities: 'Capacities',
    incidents: 'Incidents',
    groups: 'Groups',
  },
};
