/**
 * Which techniques of DISARM (Red, version 2.1) a method makes use of. Ids alone: the names are share-alike and come with
 * the bundle that a node loads. DISARM knows nothing of religious distortion, so a method may have none.
 */
export const disarmLinks: Readonly<Record<string, readonly string[]>> = {
  MM0101: ['T0023.001'],
  MM0102: ['T0023.001'],
  MM0103: ['T0023'],
  MM0104: ['T0023'],
  MM0105: ['T0023'],
  MM0106: ['T0044'],
  MM0201: ['T0097.108'],
  MM0202: ['T0045', 'T0143.002'],
  MM0203: ['T0023.001', 'T0100.001'],
  MM0204: ['T0075.001'],
  MM0205: ['T0085.004', 'T0143.003'],
  MM0301: ['T0079'],
  MM0302: [],
  MM0303: ['T0102.002'],
  MM0304: ['T0135.004'],
  MM0305: ['T0139.002'],
  MM0401: ['T0003'],
  MM0402: ['T0082'],
  MM0403: ['T0003', 'T0081.004'],
  MM0404: ['T0003'],
  MM0405: ['T0136.004'],
  MM0501: ['T0023.001', 'T0084'],
  MM0502: ['T0084.003'],
  MM0503: ['T0138.002'],
  MM0504: ['T0127.002', 'T0147.001'],
  MM0505: ['T0088'],
  MM0601: ['T0094.001', 'T0097.106'],
  MM0602: ['T0136.007'],
  MM0603: ['T0097.109'],
  MM0604: ['T0097.207', 'T0137.003'],
  MM0605: ['T0091.002'],
  MM0701: ['T0015.001', 'T0049.002'],
  MM0702: ['T0049.001', 'T0049.003'],
  MM0703: ['T0097.202', 'T0098.001'],
  MM0704: ['T0087.001', 'T0088.001'],
  MM0705: ['T0115.002'],
  MM0801: ['T0152.010'],
  MM0802: ['T0122'],
  MM0803: ['T0121.001'],
  MM0804: ['T0131.002'],
  MM0805: ['T0129.005', 'T0155.002'],
  MM0806: ['T0128.005'],
};

/** The page of a technique at the foundation that keeps DISARM. */
export const disarmAddress = (code: string): string =>
  `https://github.com/DISARMFoundation/DISARMframeworks/blob/main/generated_pages/techniques/${code}.md`;
