import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, type LinkReasonInput, type PortalLink } from '@coffer/api';
import { DialogForm, ReasonField, useMoneyChange } from '../components';

interface Props {
	documentId: number;
	link: PortalLink;
	/** `replace`: with a fresh one in its place. */
	how: 'revoke' | 'replace';
	onClose: () => void;
}

/** Closes a link for good, with a reason. */
export function CloseDialog( { documentId, link, how, onClose }: Props ) {
	const [ reason, setReason ] = useState( '' );
	const { revokeLink, replaceLink } = useDispatch( store );
	const { title, sentence, submitLabel, done } = wording( link, how );
	const { form, isForced, submit } = useMoneyChange< LinkReasonInput, PortalLink >( {
		write: ( input ) => ( how === 'revoke' ? revokeLink : replaceLink )( documentId, link, input ),
		done: () => done,
		onClose,
	} );
	const input = { reason: reason.trim() };
	return (
		<DialogForm
			title={ title }
			submitLabel={ submitLabel }
			isDestructive={ how === 'revoke' }
			{ ...form }
			onSubmit={ () => void submit( input.reason === '' ? null : input ) }
		>
			<p>{ sentence }</p>
			<ReasonField value={ reason } onChange={ setReason } isForced={ isForced } maxLength={ 190 } />
		</DialogForm>
	);
}

function wording( { label, state }: PortalLink, how: Props[ 'how' ] ) {
	if ( how === 'revoke' ) {
		return {
			/* translators: %s: what staff call a link. */
			title: sprintf( __( 'Revoke the link “%s”', 'coffer' ), label ),
			sentence: __(
				'Whoever has it finds that the page is not available, at once and for good. The other links stay as they are.',
				'coffer'
			),
			submitLabel: __( 'Revoke', 'coffer' ),
			/* translators: %s: what staff call a link. */
			done: sprintf( __( 'Link “%s” revoked.', 'coffer' ), label ),
		};
	}
	return {
		/* translators: %s: what staff call a link. */
		title: sprintf( __( 'A fresh link in place of “%s”', 'coffer' ), label ),
		sentence:
			state === 'live'
				? __(
						'The link that people have now is closed at once and for good; share the fresh one with those who should go on seeing the page.',
						'coffer'
					)
				: __(
						'The closed link stays closed. Share the fresh one with those who should see the page.',
						'coffer'
					),
		submitLabel: __( 'Make a fresh link', 'coffer' ),
		/* translators: %s: what staff call a link. */
		done: sprintf( __( 'Fresh link “%s” made. Copy it to share it.', 'coffer' ), label ),
	};
}
