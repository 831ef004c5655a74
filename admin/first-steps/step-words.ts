import { __, sprintf } from '@wordpress/i18n';
import type { FirstStep } from '@coffer/api';

interface Words {
	title: string;
	/** What it is for, in one sentence; of what is done, what was found where that says more. */
	purpose: string;
	/** What its button says. */
	button: string;
}

export function stepWords( { name, is_done: isDone, detail, document_id: document }: FirstStep ): Words {
	switch ( name ) {
		case 'business':
			return {
				title: __( 'Say who you are', 'coffer' ),
				purpose: __( 'Your name, address and e-mail stand at the head of every invoice.', 'coffer' ),
				button: __( 'Fill in your business', 'coffer' ),
			};
		case 'currency':
			return {
				title: __( 'Choose your currency', 'coffer' ),
				/* translators: %s: currency code, such as EUR. */
				purpose: sprintf( __( 'New invoices and quotes begin in %s.', 'coffer' ), detail ),
				button: __( 'Choose the currency', 'coffer' ),
			};
		case 'portal':
			return {
				title: __( 'Check the address of customers’ pages', 'coffer' ),
				purpose: detail,
				button: __( 'Check the address', 'coffer' ),
			};
		case 'pay':
			return {
				title: __( 'Choose how customers pay', 'coffer' ),
				purpose: __( 'By card or by transfer, on the page that they open.', 'coffer' ),
				button: __( 'Choose ways to pay', 'coffer' ),
			};
		case 'customer':
			return {
				title: __( 'Add the first customer', 'coffer' ),
				purpose: __( 'Whoever you ask for money, with the address that messages go to.', 'coffer' ),
				button: __( 'Add a customer', 'coffer' ),
			};
		case 'invoice':
			return {
				title: __( 'Send the first invoice', 'coffer' ),
				purpose: __( 'When it is sent it gets its number, and its page opens for the customer.', 'coffer' ),
				button: document === null ? __( 'Write an invoice', 'coffer' ) : __( 'Go on with the draft', 'coffer' ),
			};
		case 'link':
			return {
				title: __( 'Copy the first portal link', 'coffer' ),
				purpose:
					document === null && ! isDone
						? __( 'There is a link to copy as soon as an invoice was sent.', 'coffer' )
						: __( 'With it a customer sees what they owe, and pays.', 'coffer' ),
				button: __( 'Open the invoice', 'coffer' ),
			};
	}
}
