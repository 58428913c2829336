import { v7, validate, version } from 'uuid';

/** A new UUIDv7: sorts by the moment it was made, and may be made by a client that is offline. */
export const newId = (): string => v7();

/** Whether a text is a UUIDv7. */
export const isId = (text: string): boolean => validate(text) && version(text) === 7;
