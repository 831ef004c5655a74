import { __ } from '@wordpress/i18n';
import { offered, type AttemptAction, type AttemptDialogProps } from './attempt-action';
import { ResolveDialog } from './resolve-dialog';

function PutAsideDialog( props: AttemptDialogProps ) {
	return <ResolveDialog { ...props } outcome="dismiss" />;
}

/** Lets a payment that needs review count for nothing. */
export const putAside = {
	id: 'put-aside',
	label: __( 'Put aside', 'coffer' ),
	verdict: ( { actions, state } ) => offered( actions.resolve, state === 'needs_review' ),
	Dialog: PutAsideDialog,
} satisfies AttemptAction;
