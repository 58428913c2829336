export { writtenSpan, type Span } from './outcome/span.rules.ts';
