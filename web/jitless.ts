// First of all imports: zod would try `new Function`, which our content security policy forbids and reports.
import { z } from 'zod';

z.config({ jitless: true });
