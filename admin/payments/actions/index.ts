import { accept } from './accept';
import type { AttemptAction } from './attempt-action';
import { putAside } from './put-aside';
import { receive } from './receive';
import { refund } from './refund';

export type { AttemptAction, AttemptDialogProps } from './attempt-action';

/** What can be decided about an attempt, in this order. */
export const attemptActions: readonly AttemptAction[] = [ receive, accept, putAside, refund ];
