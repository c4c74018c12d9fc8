// The lists of values of EDXL-SitRep 1.0, which the screens know as well.

/** `ReportVersionDefaultValues`. */
export const reportVersions = ['Initial', 'Update', 'Final'] as const;
/** `IncidentLifecycleDefaultValues`. */
export const lifecyclePhases = ['Preparedness', 'Response', 'Mitigation', 'Recovery'] as const;
/** `UrgencyDefaultValues`. */
export const urgencies = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
/** `ConfidenceDefaultValues`. */
export const confidences = ['HighlyConfident', 'SomewhatConfident', 'Unsure', 'NoConfidence'] as const;
/** `SeverityDefaultValues`. */
export const severities = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
