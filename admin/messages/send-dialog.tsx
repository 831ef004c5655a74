import { CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { newIdempotencyKey, sendMessage, type LeakFinding, type Message } from '@coffer/api';
import { DialogForm } from '../components';
import { useNotify } from '../notices';
import { noteChange } from './changes';

interface Props {
	message: Message;
	/** Kinds of findings that the person looked at. */
	confirmed: LeakFinding[ 'kind' ][];
	onSent: () => void;
	onClose: () => void;
}

/** Asks once more, with the address, before a message leaves. */
export function SendDialog( { message, confirmed, onSent, onClose }: Props ) {
	const notify = useNotify();
	const [ key ] = useState( newIdempotencyKey );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();
	const [ isAgain, setAgain ] = useState( false );
	const isUnsure = message.state === 'unsure';

	const submit = async () => {
		setBusy( true );
		setError( undefined );
		try {
			const sent = await sendMessage( message, key, { confirmed, ...( isAgain ? { again: true } : {} ) } );
			/* translators: %s: an e-mail address. */
			notify( sprintf( __( 'On its way to %s.', 'coffer' ), sent.recipient ) );
			noteChange();
			onSent();
		} catch ( thrown ) {
			setError( thrown );
			setBusy( false );
		}
	};
	return (
		<DialogForm
			title={ isUnsure ? __( 'Send it a second time?', 'coffer' ) : __( 'Send this message?', 'coffer' ) }
			submitLabel={ __( 'Send now', 'coffer' ) }
			cancelLabel={ __( 'Not yet', 'coffer' ) }
			isBusy={ isBusy }
			error={ error }
			onSubmit={ () => void submit() }
			onClose={ onClose }
		>
			<dl className="coffer-facts">
				<div>
					<dt>{ __( 'To', 'coffer' ) }</dt>
					<dd>
						<bdi>{ message.recipient }</bdi>
					</dd>
				</div>
				<div>
					<dt>{ __( 'Subject', 'coffer' ) }</dt>
					<dd dir="auto">{ message.subject }</dd>
				</div>
			</dl>
			<p>
				{ message.with_link
					? __( 'It goes out by e-mail within a minute, with the link to the customer’s page.', 'coffer' )
					: __( 'It goes out by e-mail within a minute, without a link.', 'coffer' ) }
			</p>
			{ isUnsure && (
				<CheckboxControl
					label={ __( 'It may arrive twice, and that is all right.', 'coffer' ) }
					checked={ isAgain }
					onChange={ setAgain }
				/>
			) }
		</DialogForm>
	);
}
