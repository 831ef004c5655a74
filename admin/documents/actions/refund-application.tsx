import { __ } from '@wordpress/i18n';
import type { ApplicationAction, ApplicationDialogProps } from './application-action';
import { RefundDialog } from './refund';

function RefundOfRow( { application, ...rest }: ApplicationDialogProps ) {
	return <RefundDialog { ...rest } { ...( application.payment ? { payment: application.payment } : {} ) } />;
}

/** The refund of a payment, begun from its row. */
export const refundApplication = {
	id: 'refund',
	label: __( 'Refund…', 'coffer' ),
	isDestructive: true,
	verdict: ( { payment } ) => payment?.actions.refund ?? null,
	Dialog: RefundOfRow,
} satisfies ApplicationAction;
