import { __ } from '@wordpress/i18n';
import { offered, type AttemptAction, type AttemptDialogProps } from './attempt-action';
import { ResolveDialog } from './resolve-dialog';

function AcceptDialog( props: AttemptDialogProps ) {
	return <ResolveDialog { ...props } outcome="accept" />;
}

/** Takes a payment that needs review as it came. */
export const accept = {
	id: 'accept',
	label: __( 'Accept', 'coffer' ),
	verdict: ( { actions, state } ) => offered( actions.resolve, state === 'needs_review' ),
	Dialog: AcceptDialog,
} satisfies AttemptAction;
