import { assistant } from './assistant';
import type { Threat } from './guard';
import { links } from './links';
import { money } from './money';
import { people } from './people';

/** Everything that must not happen, in the order of its numbers. */
export const threats: readonly Threat[] = [ ...links, ...people, ...money, ...assistant ];
