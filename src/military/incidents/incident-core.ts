/** OASIS' extension "Incident Core" of STIX 2.1, version 1.0.0. */
export const INCIDENT_CORE = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126';

/** What Incident Core has no property for: numbers with their range, place, sides and sources as this house keeps them. */
export const TOLD_INCIDENT = 'extension-definition--5d3c7f0e-94a4-4a58-9d8e-6c1f6f0b7c21';
