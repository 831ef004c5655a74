import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, type Document, type PortalLink } from '@coffer/api';
import { boot } from '../boot';
import { LinkDialog } from './link-dialog';
import { LinkRow } from './link-row';

/** Without their addresses, which are handed out one by one. What is closed is folded away. */
export function LinkList( { document }: { document: Document } ) {
	const links = useSelect( ( select ) => select( store ).getPortalLinks( document.id ), [ document.id ] );
	const [ isAdding, setAdding ] = useState( false );
	const mayManage = boot.actions.manage_links.allowed;
	// A document that was never shared has nothing to manage yet: copying makes its first link.
	if ( ! links || links.length === 0 ) {
		return null;
	}
	const live = links.filter( ( { state } ) => state === 'live' );
	const closed = links.filter( ( { state } ) => state !== 'live' );
	return (
		<section className="coffer-section" aria-labelledby="coffer-links-title">
			<div className="coffer-section__head">
				<h3 id="coffer-links-title" className="coffer-section__title">
					{ __( 'Portal links', 'coffer' ) }
				</h3>
				{ mayManage && document.actions.copy_portal_link.allowed && (
					<Button variant="tertiary" size="compact" onClick={ () => setAdding( true ) }>
						{ __( 'Add link', 'coffer' ) }
					</Button>
				) }
			</div>
			<Rows document={ document } links={ live } />
			{ closed.length > 0 && (
				<details className="coffer-links__closed" open={ live.length === 0 }>
					<summary>
						{
							/* translators: %d: number of portal links. */
							sprintf( __( 'No longer open: %d', 'coffer' ), closed.length )
						}
					</summary>
					<Rows document={ document } links={ closed } />
				</details>
			) }
			{ isAdding && <LinkDialog document={ document } onClose={ () => setAdding( false ) } /> }
		</section>
	);
}

function Rows( { document, links }: { document: Document; links: readonly PortalLink[] } ) {
	return (
		<ul className="coffer-links">
			{ links.map( ( link ) => (
				<LinkRow key={ link.id } document={ document } link={ link } />
			) ) }
		</ul>
	);
}
