import * as z from 'zod/mini';

// The extension's content policy forbids code made from text, which zod would otherwise try once for every schema.
// Import this before any schema: zod looks at the setting when a schema is made.
z.config({ jitless: true });
