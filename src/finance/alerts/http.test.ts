import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { type Border, Fault, type Upload } from '#base';
import { type Client, client } from '#base/client';
import { temporaryFiles } from '../testing.ts';
import { LARGEST_ATTACHMENT, receiveFile } from './attach-file.ts';
import { alertRoutes } from './contract.ts';
import { type Desk, openDesk, plainly } from './invented.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { alertsRoom } from './room.ts';

const reason = 'Compared father, birth place and passport';

describe('the routes of the room, over HTTP and by the typed client', () => {
  let desk: Desk;
  let app: FastifyInstance;
  let as: (who: string) => Client<typeof alertRoutes>;
  const files = temporaryFiles();
  before(async () => {
    desk = await openDesk();
    await desk.screening.transact((act) => raiseAlerts(act, [desk.candidate]));
    app = Fastify({ forceCloseConnections: true })
      .setValidatorCompiler(validatorCompiler)
      .setSerializerCompiler(serializerCompiler);
    app.setErrorHandler((error, _, reply) => {
      if (error instanceof Fault) return reply.status(error.definition.status).send(error.toProblem('en'));
      return reply.send(error);
    });
    await app.register(multipart);
    const border: Border = {
      call: async (request) => desk.as(String(request.headers['x-who'])),
      upload: async (request): Promise<Upload> => {
        const part = await request.file({ limits: { fileSize: 2 * LARGEST_ATTACHMENT } });
        assert.ok(part);
        return { fileName: part.filename, contentType: part.mimetype, stream: part.file };
      },
    };
    const mayWork = async (account: string) => (account === 'idris' ? { name: 'Idris' } : undefined);
    alertsRoom({ files, mayWork, renderExplanation: plainly }).mount(app, border);
    const base = await app.listen({ port: 0, host: '127.0.0.1' });
    as = (who) => client(alertRoutes, { base, headers: () => ({ 'x-who': who }) });
  });
  after(async () => {
    await app.close();
    files[Symbol.dispose]();
    await desk[Symbol.asyncDispose]();
  });

  it('walks: queue → assign → due → comment → propose → second → withdraw → summary', async () => {
    const salma = as('salma');
    const { items, total } = await salma.alerts({ query: { limit: 10 } });
    assert.deepEqual([total, items[0]?.rowName], [1, 'هارون بلقاسم التازي']);
    const params = { id: items[0]?.id ?? '' };
    assert.equal((await salma.assignAlerts({ body: { alerts: [params.id], to: 'idris' } })).assigned, 1);
    const moved = await salma.changeDue({ params, body: { dueAt: '2026-12-01T10:00:00Z', reason } });
    assert.equal(moved.dueAt, '2026-12-01T10:00:00.000Z');
    const past = { dueAt: '2026-01-01T10:00:00Z', reason };
    await assert.rejects(salma.changeDue({ params, body: past }), /within 90 days/);
    const said = await salma.commentAlert({ params, body: { text: 'بانتظار نسخة من الجواز' } });
    assert.equal(said.comments[0]?.by.id, 'salma');
    const body = { verdict: 'same' as const, reason, evidence: said.evidence };
    const proposed = await salma.decideAlert({ params, body });
    const decision = proposed.decisions[0]?.id ?? '';
    assert.equal((await as('idris').alertSummary({})).waitingForMe, 1);
    assert.equal((await salma.alertSummary({})).waitingForMe, 0);
    desk.clock.pass(3_600_000);
    const second = { params: { ...params, decision }, body: { approve: true, reason } };
    assert.equal((await as('idris').approveDecision(second)).verdict, 'same');
    const summary = await salma.alertSummary({});
    assert.deepEqual(
      [summary.same, summary.decidedThisWeek, summary.medianHours, summary.withinDue, summary.open],
      [1, 1, 1, 1, 0],
    );
    assert.deepEqual(summary.desks, [{ desk: 'north', open: 0, overdue: 0, medianHours: 1, withinDue: 1 }]);
    const withdrawn = await as('idris').withdrawDecision({ params: { ...params, decision }, body: { reason } });
    assert.deepEqual([withdrawn.state, withdrawn.decisions[0]?.state], ['open', 'withdrawn']);
    const csv = await salma.alertsExport({ query: {} });
    assert.ok(csv instanceof Blob && csv.size > 200);
    assert.deepEqual(
      (await salma.alert({ params })).history.map((step) => step.what),
      ['raised', 'assigned', 'due', 'commented', 'proposed', 'approved', 'withdrawn'],
    );
  });

  it('takes a file, by its content and under a safe name, and gives it back only as a download', async () => {
    const { items } = await as('salma').alerts({});
    const params = { id: items[0]?.id ?? '' };
    const content = `%PDF-1.7\n${'x'.repeat(200_000)}`;
    const alert = await as('salma').attachToAlert({
      params,
      file: new Blob([content], { type: 'text/html' }),
      fileName: '../صورة الجواز.pdf',
    });
    const attached = alert.attachments[0];
    assert.deepEqual(
      [attached?.fileName, attached?.contentType, attached?.bytes, attached?.sha256],
      ['صورة الجواز.pdf', 'application/pdf', content.length, createHash('sha256').update(content).digest('hex')],
    );
    desk.trail.length = 0;
    const address = `/api/v1/alerts/${params.id}/attachments/${attached?.id}`;
    const answer = await app.inject({ url: address, headers: { 'x-who': 'salma' } });
    assert.equal(answer.body, content);
    assert.equal(answer.headers['content-type'], 'application/octet-stream');
    assert.match(String(answer.headers['content-disposition']), /^attachment; filename\*=UTF-8''%D8%B5/);
    assert.deepEqual(
      desk.trail.map((entry) => entry.action),
      ['finance.alert.attachment.read'],
    );
    const other = await app.inject({ url: `${address.slice(0, -1)}z`, headers: { 'x-who': 'salma' } });
    assert.equal(other.statusCode, 404);
  });

  it('refuses a program in disguise, and what is too large, and leaves nothing behind', async () => {
    const { items } = await as('salma').alerts({});
    const params = { id: items[0]?.id ?? '' };
    const before = (await as('salma').alert({ params })).attachments.length;
    const program = new Blob([Buffer.from('MZ\x90\x00 program', 'latin1')]);
    await assert.rejects(as('salma').attachToAlert({ params, file: program, fileName: 'passport.pdf' }), /not taken/);
    const large = new Blob([`%PDF-1.7${'x'.repeat(LARGEST_ATTACHMENT)}`]);
    await assert.rejects(as('salma').attachToAlert({ params, file: large, fileName: 'large.pdf' }), /25 MB/);
    assert.equal((await as('salma').alert({ params })).attachments.length, before);
  });

  it('does not take a file for an alert of another desk', async () => {
    const { items } = await as('salma').alerts({});
    const upload = { fileName: 'a.pdf', contentType: '', stream: Readable.from([Buffer.from('%PDF-1.7')]) };
    const south = desk.as('omar', { desks: ['south'] });
    await assert.rejects(receiveFile(south, files, items[0]?.id ?? '', upload), { code: 'not-found' });
  });
});
