/**
 * Numbered steps of the settings document: the step at index n turns version n + 1 into version n + 2. Pure; a step
 * keeps every choice the user made and fills what is new with its default. Version 1 is the first there is.
 */
export const SETTINGS_MIGRATIONS: readonly ((before: object) => object)[] = [];
