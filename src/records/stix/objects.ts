import { emailAddress, emailMessage, userAccount } from './accounts.ts';
import { attackPattern, campaign, courseOfAction, intrusionSet, threatActor } from './behaviour.ts';
import { artifact, x509Certificate } from './content.ts';
import { grouping, identity, incident, location, note, opinion, report } from './context.ts';
import { file } from './file.ts';
import { directory, mutex, processObject, software, windowsRegistryKey } from './host.ts';
import { infrastructure, malware, malwareAnalysis, tool, vulnerability } from './means.ts';
import { bundle, extensionDefinition, languageContent, markingDefinition } from './meta.ts';
import { autonomousSystem, domainName, ipv4Address, ipv6Address, macAddress, networkTraffic, url } from './network.ts';
import type { ObjectShape } from './object-shape.ts';
import { indicator, observedData } from './observation.ts';
import { relationship, sighting } from './relationship.ts';

/** Every object type of STIX 2.1 by its name: 19 domain, 2 relationship, 18 cyber-observable and 3 meta objects, and the bundle. */
const shapes = {
  'attack-pattern': attackPattern,
  campaign,
  'course-of-action': courseOfAction,
  grouping,
  identity,
  incident,
  indicator,
  infrastructure,
  'intrusion-set': intrusionSet,
  location,
  malware,
  'malware-analysis': malwareAnalysis,
  note,
  'observed-data': observedData,
  opinion,
  report,
  'threat-actor': threatActor,
  tool,
  vulnerability,
  relationship,
  sighting,
  artifact,
  'autonomous-system': autonomousSystem,
  directory,
  'domain-name': domainName,
  'email-addr': emailAddress,
  'email-message': emailMessage,
  file,
  'ipv4-addr': ipv4Address,
  'ipv6-addr': ipv6Address,
  'mac-addr': macAddress,
  mutex,
  'network-traffic': networkTraffic,
  process: processObject,
  software,
  url,
  'user-account': userAccount,
  'windows-registry-key': windowsRegistryKey,
  'x509-certificate': x509Certificate,
  'language-content': languageContent,
  'marking-definition': markingDefinition,
  'extension-definition': extensionDefinition,
  bundle,
};

export type StixType = keyof typeof shapes;

type TypeOf<S> = S extends ObjectShape<infer T> ? T : never;

/** The TypeScript type of each object: `StixObjects['indicator']`. */
export type StixObjects = { [N in StixType]: TypeOf<(typeof shapes)[N]> };

/** Any object a bundle may hold. */
export type StixObject = StixObjects[Exclude<StixType, 'bundle'>];

/** The declared types by name; looking up what a stranger wrote is safe. */
export const objectShapes: ReadonlyMap<string, ObjectShape> = new Map(Object.entries(shapes));

/** The family of a type of the standard; undefined for any other word. */
export const familyOf = (type: string): ObjectShape['family'] | undefined => objectShapes.get(type)?.family;
