const { addCofferAction, addCofferFilter, formatAmount } = window.coffer.api;
const { __, sprintf } = window.wp.i18n;

const allowed = { allowed: true, code: null, sentence: null, remedy: null, fixed_by: [], fields: [] };

/** In the menu behind the three dots of the drawer. A refused action keeps its place there, and says why. */
const copyForBooks = {
	id: 'coffer-starter/copy-for-books',
	label: __( 'Copy for the books', 'coffer-starter' ),
	doneLabel: __( 'Copied', 'coffer-starter' ),
	placement: 'more',
	verdict: ( { kind, workflow } ) => {
		if ( kind !== 'invoice' ) {
			return null;
		}
		return workflow !== 'draft'
			? allowed
			: {
					...allowed,
					allowed: false,
					code: 'starter_is_draft',
					sentence: __( 'A draft has no number yet.', 'coffer-starter' ),
					remedy: __( 'Send the invoice first.', 'coffer-starter' ),
				};
	},
	run: async ( { document: { number, customer_name: customer, total, currency }, notify } ) => {
		await navigator.clipboard.writeText(
			[ number, customer, formatAmount( total, currency, locale() ) ].join( '\t' )
		);
		// translators: %s: number of an invoice.
		notify( sprintf( __( '%s is on the clipboard.', 'coffer-starter' ), number ) );
		return true;
	},
};

function locale() {
	return document.documentElement.lang || 'en';
}

/** On the Dashboard. Asks the server, as whoever reads. */
async function showWhatIsOwed( list ) {
	try {
		const receivables = await window.wp.data.resolveSelect( 'coffer' ).getReceivables();
		list.replaceChildren(
			...receivables.map( ( { currency, open, overdue } ) => {
				const row = document.createElement( 'li' );
				row.textContent = sprintf(
					// translators: 1: amount that is open. 2: part of it that is overdue.
					__( '%1$s open, %2$s of it overdue', 'coffer-starter' ),
					formatAmount( open, currency, locale() ),
					formatAmount( overdue, currency, locale() )
				);
				return row;
			} )
		);
	} catch ( error ) {
		// A CofferError: its message is a sentence for the reader.
		list.textContent = error.message;
	}
}

addCofferFilter( 'coffer.documentActions', 'coffer-starter', ( actions ) => [ ...actions, copyForBooks ] );
addCofferAction( 'coffer.documentSent', 'coffer-starter', ( id ) =>
	window.console.info( `Document ${ id } was sent.` )
);

const list = document.getElementById( 'coffer-starter-owed' );
if ( list ) {
	void showWhatIsOwed( list );
}
