import fc from 'fast-check';

/**
 * Decides what properties are tried with: the pipeline's answer is to depend on the commit alone.
 * Another number tries others; a failure shows the one that it came with.
 */
export const PROPERTY_SEED = Number(process.env['PROPERTY_SEED'] ?? 20_240_116);

fc.configureGlobal({ seed: PROPERTY_SEED });
