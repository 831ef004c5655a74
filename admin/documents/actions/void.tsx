import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	newIdempotencyKey,
	store,
	type DialogDocumentAction,
	type DocumentActionContext,
	type DocumentKind,
} from '@coffer/api';
import { BalanceChange, DialogForm, ReasonField } from '../../components';
import { documentTitle } from '../../words';

function VoidDialog( { document, notify, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { voidDocument } = useDispatch( store );
	const [ reason, setReason ] = useState( '' );
	const [ key ] = useState( newIdempotencyKey );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();
	const [ attempts, setAttempts ] = useState( 0 );
	const title = documentTitle( document );

	const submit = async () => {
		if ( reason.trim() === '' ) {
			setAttempts( attempts + 1 );
			return;
		}
		setBusy( true );
		setError( undefined );
		try {
			await voidDocument( document.id, document.version, key, reason.trim() );
			/* translators: %s: number of a document. */
			notify( sprintf( __( '%s is void now. Its page is closed.', 'coffer' ), title ) );
			onClose();
		} catch ( thrown ) {
			setError( thrown );
			setBusy( false );
		}
	};

	return (
		<DialogForm
			/* translators: %s: number of a document. */
			title={ sprintf( __( 'Void %s', 'coffer' ), title ) }
			submitLabel={ __( 'Void', 'coffer' ) }
			cancelLabel={ __( 'Keep it', 'coffer' ) }
			isDestructive
			isBusy={ isBusy }
			error={ error }
			attempts={ attempts }
			onSubmit={ () => void submit() }
			onClose={ onClose }
		>
			<p>{ consequence( document.kind ) }</p>
			<ReasonField value={ reason } onChange={ setReason } isForced={ attempts > 0 } />
			{ document.kind === 'invoice' && (
				<BalanceChange
					currency={ document.currency }
					changes={ [ { label: __( 'To pay', 'coffer' ), now: document.balance, then: 0 } ] }
				/>
			) }
			{ document.kind === 'credit_note' && (
				<BalanceChange
					currency={ document.currency }
					changes={ [ { label: __( 'Credit left', 'coffer' ), now: 0 - document.balance, then: 0 } ] }
				/>
			) }
		</DialogForm>
	);
}

function consequence( kind: DocumentKind ): string {
	switch ( kind ) {
		case 'invoice':
			return __(
				'The customer’s page is closed and nothing is owed any more. The number stays taken. This cannot be undone.',
				'coffer'
			);
		case 'quote':
			return __(
				'The customer’s page is closed and the quote no longer holds. The number stays taken. This cannot be undone.',
				'coffer'
			);
		case 'credit_note':
			return __(
				'The customer’s page is closed and the credit is gone. The number stays taken. This cannot be undone.',
				'coffer'
			);
	}
}

/** Takes a sent document back. */
export const voidIt = {
	id: 'void',
	label: __( 'Void…', 'coffer' ),
	placement: 'more',
	isDestructive: true,
	verdict: ( { workflow, actions } ) => ( workflow === 'sent' ? actions.void : null ),
	Dialog: VoidDialog,
} satisfies DialogDocumentAction;
