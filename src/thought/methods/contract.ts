import { z } from 'zod';
import { routes, textShape } from '#base/contract';
import { fallacies } from '../dossiers/fallacy.ts';
import { channels } from './matrix/method.ts';

const read = { right: 'thought.read' };
const edit = { right: 'thought.edit' };
const files = { right: 'thought.corpus' };
const code = z.string().regex(/^MM\d{4}$/);
const reason = z.string().trim().min(10).max(2000);

const disarmShape = z.object({
  sha256: z.string(),
  fileName: z.string(),
  version: z.string(),
  /** What its licence asks to be shown. */
  notice: z.string(),
  /** What was wrong in how many objects of the file, and was mended. */
  mended: z.array(z.object({ fault: z.string(), count: z.int() })),
  techniques: z.int(),
  by: z.string(),
  at: z.string(),
});

const linkShape = z.object({
  id: z.uuid(),
  kind: z.enum(['dossier', 'typology']),
  target: z.string(),
  /** Of a dossier that is written here: its id at its desk. */
  desk: z.string().optional(),
  title: z.string(),
  state: z.enum(['proposed', 'linked', 'declined', 'ended']),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  decided: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  ended: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
});

const methodRowShape = z.object({
  code,
  name: z.string(),
  sentence: z.string(),
  channels: z.array(z.enum(channels)),
  fallacies: z.array(z.enum(fallacies)),
  /** Ids of DISARM. */
  disarm: z.array(z.string()),
  /** Links that stand; what is proposed is counted by itself. */
  dossiers: z.int(),
  typologies: z.int(),
  proposed: z.int(),
});

const versionShape = z.object({ number: z.string(), date: z.string() });
const targetShape = z.object({ id: z.string(), title: z.string() });

const methodShape = z.object({
  ...methodRowShape.omit({ disarm: true, dossiers: true, typologies: true, proposed: true }).shape,
  version: versionShape,
  stixId: z.string(),
  tactic: z.object({ code: z.string(), name: z.string() }),
  signs: z.array(z.string()),
  answers: z.array(z.string()),
  example: z.string(),
  /** Names are there where the bundle is loaded. */
  disarm: z.array(z.object({ code: z.string(), title: z.string().optional(), address: z.string() })),
  disarmNotice: z.string().optional(),
  links: z.array(linkShape),
  /** Dossiers that name a fallacy of this method and are not linked: for a person to judge, nothing more. */
  suggested: z.array(z.object({ ...targetShape.shape, fallacies: z.array(z.enum(fallacies)) })),
});
export type MethodView = z.output<typeof methodShape>;

export const thoughtMethodRoutes = routes({
  methods: {
    method: 'GET',
    path: '/thought/methods',
    summary: 'The matrix of twisted methods: tactics with their methods, and what each is linked to',
    access: read,
    response: z.object({
      version: versionShape,
      disarm: disarmShape.optional(),
      tactics: z.array(
        z.object({ code: z.string(), name: z.string(), sentence: z.string(), methods: z.array(methodRowShape) }),
      ),
    }),
  },
  method: {
    method: 'GET',
    path: '/thought/methods/:code',
    summary: 'One method: how it is recognised and answered, and what it is linked to',
    access: read,
    params: z.object({ code }),
    response: methodShape,
  },
  methodTargets: {
    method: 'GET',
    path: '/thought/method-targets',
    summary: 'Dossiers and financing typologies that a method may be linked to, as the caller may read them',
    access: read,
    response: z.object({ dossiers: z.array(targetShape), typologies: z.array(targetShape) }),
  },
  linkMethod: {
    method: 'POST',
    path: '/thought/methods/:code/links',
    summary: 'Propose that a dossier answers a method, or that a typology pays for it; an editor’s link stands at once',
    access: read,
    params: z.object({ code }),
    body: z.strictObject({ kind: z.enum(['dossier', 'typology']), target: z.string().max(100), reason }),
    response: methodShape,
  },
  decideMethodLink: {
    method: 'POST',
    path: '/thought/method-links/:id/decision',
    summary: 'Take or decline a proposed link, with a reason',
    access: edit,
    params: z.object({ id: z.uuid() }),
    body: z.strictObject({ accept: z.boolean(), reason }),
    response: methodShape,
  },
  endMethodLink: {
    method: 'POST',
    path: '/thought/method-links/:id/end',
    summary: 'End a link, with a reason; it stays in the history',
    access: edit,
    params: z.object({ id: z.uuid() }),
    body: z.strictObject({ reason }),
    response: methodShape,
  },
  answeringDossiers: {
    method: 'GET',
    path: '/thought/method-dossiers',
    summary: 'Public dossiers that are linked to a method: what the public pages of the matrix show',
    access: read,
    response: z.object({ items: z.array(z.object({ code, id: z.string(), title: textShape })) }),
  },
  matrixStix: {
    method: 'GET',
    path: '/thought/methods-stix',
    summary: 'The matrix as a STIX 2.1 bundle of attack-patterns with language-content',
    access: read,
    response: z.unknown(),
    download: { contentType: 'application/stix+json;version=2.1' },
  },
  importDisarm: {
    method: 'POST',
    path: '/thought/disarm',
    summary: 'Load the STIX bundle of DISARM (Red) into this node; what is wrong in it is mended and told',
    access: files,
    upload: true,
    response: disarmShape,
  },
  removeDisarm: {
    method: 'DELETE',
    path: '/thought/disarm',
    summary: 'Take the bundle of DISARM out of this node, with a reason; the matrix then shows ids alone',
    access: files,
    query: z.object({ reason }),
    response: z.object({ removed: z.literal(true) }),
  },
});
