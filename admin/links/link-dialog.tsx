import { RadioControl } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, type Document, type PortalLink, type PortalLinkInput } from '@coffer/api';
import { boot } from '../boot';
import { DialogForm, TextField, useMoneyChange } from '../components';
import { documentTitle } from '../words';
import { scopeLabel } from './link-words';

interface Props {
	document: Document;
	/** Left out: another one. */
	link?: PortalLink;
	onClose: () => void;
}

/** Makes another link beside those that there are, or changes one. */
export function LinkDialog( { document, link, onClose }: Props ) {
	const [ label, setLabel ] = useState( link?.label ?? '' );
	const [ scope, setScope ] = useState< PortalLinkInput[ 'scope' ] >( link?.scope ?? 'view' );
	const [ lastDay, setLastDay ] = useState( link?.expires_on ?? '' );
	const { saveLink } = useDispatch( store );
	const { form, isForced, problemAt, submit } = useMoneyChange< PortalLinkInput, PortalLink >( {
		write: ( input ) => saveLink( document.id, input, link ),
		done: ( saved ) =>
			link
				? /* translators: %s: what staff call a link. */
					sprintf( __( 'Link “%s” changed.', 'coffer' ), saved.label )
				: /* translators: %s: what staff call a link. */
					sprintf( __( 'Link “%s” made. Copy it from the list of links.', 'coffer' ), saved.label ),
		onClose,
	} );
	const input: PortalLinkInput = { label: label.trim(), scope, expires_on: lastDay === '' ? null : lastDay };
	return (
		<DialogForm
			title={
				link
					? /* translators: %s: what staff call a link. */
						sprintf( __( 'Edit the link “%s”', 'coffer' ), link.label )
					: /* translators: %s: number of a document. */
						sprintf( __( 'Another link to %s', 'coffer' ), documentTitle( document ) )
			}
			submitLabel={ link ? __( 'Save link', 'coffer' ) : __( 'Make link', 'coffer' ) }
			{ ...form }
			onSubmit={ () => void submit( input.label === '' ? null : input ) }
		>
			{ ! link && (
				<p>
					{ __(
						'For somebody else at the customer, such as their accounts department. It can be watched and revoked apart from the others.',
						'coffer'
					) }
				</p>
			) }
			<TextField
				label={ __( 'What you call it', 'coffer' ) }
				help={ __( 'Such as Accounts department. Only staff read it.', 'coffer' ) }
				maxLength={ 190 }
				dir="auto"
				required
				value={ label }
				onChange={ setLabel }
				error={
					problemAt( 'label' ) ??
					( isForced && input.label === '' ? __( 'Say what you call it.', 'coffer' ) : undefined )
				}
			/>
			<RadioControl
				label={ __( 'What its holder may do', 'coffer' ) }
				selected={ scope }
				onChange={ ( value ) => setScope( value === 'view' ? 'view' : 'view_and_pay' ) }
				options={ [
					{
						value: 'view',
						label: scopeLabel( 'view', document.kind ),
						description: __( 'Read the page, print it, and write to you.', 'coffer' ),
					},
					{
						value: 'view_and_pay',
						label: scopeLabel( 'view_and_pay', document.kind ),
						description:
							document.kind === 'quote'
								? __( 'Accept or decline in the name of the customer too.', 'coffer' )
								: __( 'Pay on the page too.', 'coffer' ),
					},
				] }
			/>
			<TextField
				label={ __( 'Last day', 'coffer' ) }
				help={ __( 'May stay empty. The page is closed to this link from the day after.', 'coffer' ) }
				type="date"
				min={ boot.today }
				value={ lastDay }
				onChange={ setLastDay }
				error={ problemAt( 'expires_on' ) }
			/>
		</DialogForm>
	);
}
