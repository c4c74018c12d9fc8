import { z } from 'zod';

const credential = {
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
};

/** What a browser answers when it made a passkey (WebAuthn §5.1, `RegistrationResponseJSON`). */
export const registrationAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.array(z.string().max(32)).max(10).default([]),
  }),
});

/** What a browser answers when it used one (`AuthenticationResponseJSON`). */
export const authenticationAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().default(''),
  }),
});
