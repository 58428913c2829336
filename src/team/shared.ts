// What may reach the browser: the ecogram is drawn there, and stays there.
export * from './meeting/ecogram.rules.ts';
export * from './meeting/ecogram-picture.rules.ts';
