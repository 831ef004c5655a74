import type { ComponentType } from 'react';
import type { PaymentAttempt, Verdict } from '@coffer/api';

export interface AttemptDialogProps {
	attempt: PaymentAttempt;
	/** What is shown of it is out of date. */
	onChanged: () => void;
	onClose: () => void;
}

/** One thing that staff can do about an attempt to pay. One file each, like the actions of a document. */
export interface AttemptAction {
	id: string;
	/** What the button says: a verb. */
	label: string;
	/** In the colour of a warning. */
	isDestructive?: boolean;
	/** The server's decision. Null: not offered for such an attempt at all. */
	verdict: ( attempt: PaymentAttempt ) => Verdict | null;
	Dialog: ComponentType< AttemptDialogProps >;
}

/**
 * What does not fit the attempt as it is has no place; what the reader's role does not allow keeps it where the work is to
 * be done.
 */
export function offered( verdict: Verdict, isWork: boolean ): Verdict | null {
	return verdict.allowed || ( isWork && verdict.code !== 'wrong_state' ) ? verdict : null;
}
