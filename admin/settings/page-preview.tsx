import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { CofferError, fetchDocuments, previewPortal } from '@coffer/api';
import { boot } from '../boot';
import { BusyButton, Failure } from '../components';

/** The page as a customer sees it, with the newest document that was sent. */
export function PagePreview() {
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();

	const preview = async () => {
		// Directly in the click, or the browser takes the tab for an advertisement.
		const tab = window.open( '', '_blank' );
		setBusy( true );
		setError( undefined );
		try {
			const address = await newestPage();
			if ( ! tab ) {
				throw new CofferError(
					'popup_blocked',
					__( 'The browser blocked the new tab. Allow pop-ups for this site and try again.', 'coffer' )
				);
			}
			tab.opener = null;
			tab.location.replace( address );
		} catch ( thrown ) {
			tab?.close();
			setError( thrown );
		}
		setBusy( false );
	};

	return (
		<div className="coffer-page-preview">
			<BusyButton isBusy={ isBusy } onClick={ () => void preview() }>
				{ __( 'Preview as a customer', 'coffer' ) }
			</BusyButton>
			<p>
				{ __(
					'Opens the newest sent document with what is saved. Colours and fonts come from the theme.',
					'coffer'
				) }{ ' ' }
				{ boot.template_url !== '' && (
					<a href={ boot.template_url }>{ __( 'Edit the page in the Site Editor', 'coffer' ) }</a>
				) }
			</p>
			{ error !== undefined && <Failure error={ error } /> }
		</div>
	);
}

async function newestPage(): Promise< string > {
	const { items } = await fetchDocuments( {
		workflow: [ 'sent' ],
		orderby: 'issue_date',
		order: 'desc',
		per_page: 1,
	} );
	const [ newest ] = items;
	if ( ! newest ) {
		throw new CofferError( 'not_found', __( 'Send an invoice first: then there is a page to look at.', 'coffer' ) );
	}
	return ( await previewPortal( newest.id ) ).url;
}
