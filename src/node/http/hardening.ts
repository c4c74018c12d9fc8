import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { commonFault } from '#base';

/** Headers that every answer carries, and the limits that keep one client from taking the node from all others. */
export async function harden(
  app: FastifyInstance,
  options: { publicUrl: string; rateLimit: number; busyAfter: number },
): Promise<void> {
  const encrypted = options.publicUrl.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine writes its variables into <style> elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: encrypted && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  await app.register(rateLimit, {
    max: options.rateLimit,
    timeWindow: '1 minute',
    errorResponseBuilder: () => commonFault('too-many'),
  });
  await app.register(underPressure, {
    maxEventLoopDelay: options.busyAfter,
    // A span in which the loop never turned counts as endlessly late: the span is as long as what may be late.
    sampleInterval: options.busyAfter,
    retryAfter: 5,
    pressureHandler: () => {
      throw commonFault('unavailable');
    },
  });
}
