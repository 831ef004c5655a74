import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';
import { store, toCofferError, type Document, type PortalLink } from '@coffer/api';
import { CopyByHand } from '../clipboard/copy-by-hand';
import { copyWhenKnown } from '../clipboard/copy-when-known';
import { useNotify } from '../notices';
import { CloseDialog } from './close-dialog';
import { LinkDialog } from './link-dialog';

type Asking = 'edit' | 'revoke' | 'replace' | { copyByHand: string };

/** What can be done with one link, behind three dots in its row. */
export function LinkMenu( { document, link }: { document: Document; link: PortalLink } ) {
	const { revealLink } = useDispatch( store );
	const notify = useNotify();
	const [ asking, setAsking ] = useState< Asking | null >( null );
	const onClose = () => setAsking( null );
	const isRevoked = link.state === 'revoked';

	// Directly in the click: browsers open the clipboard only there.
	const copy = async () => {
		const revealed = revealLink( document.id, link.id, 'copy' );
		try {
			const copied = await copyWhenKnown( revealed.then( ( { url } ) => url ) );
			if ( copied.how === 'by_hand' ) {
				setAsking( { copyByHand: copied.text } );
				return;
			}
			/* translators: %s: what staff call a link. */
			notify( sprintf( __( 'Link “%s” copied. Share it only with this customer.', 'coffer' ), link.label ) );
		} catch ( thrown ) {
			notify( toCofferError( thrown ).message );
		}
	};
	return (
		<>
			<DropdownMenu
				icon={ moreVertical }
				/* translators: %s: what staff call a link. */
				label={ sprintf( __( 'More for the link “%s”', 'coffer' ), link.label ) }
				toggleProps={ { size: 'small' } }
				popoverProps={ { placement: 'bottom-end' } }
			>
				{ ( { onClose: closeMenu } ) => {
					const choose = ( what: Asking ) => () => {
						closeMenu();
						setAsking( what );
					};
					return (
						<MenuGroup>
							{ link.state === 'live' && (
								<MenuItem
									onClick={ () => {
										void copy();
										closeMenu();
									} }
								>
									{ __( 'Copy', 'coffer' ) }
								</MenuItem>
							) }
							{ ! isRevoked && (
								<MenuItem onClick={ choose( 'edit' ) }>{ __( 'Edit…', 'coffer' ) }</MenuItem>
							) }
							<MenuItem onClick={ choose( 'replace' ) }>
								{ __( 'Make a fresh link…', 'coffer' ) }
							</MenuItem>
							{ ! isRevoked && (
								<MenuItem isDestructive onClick={ choose( 'revoke' ) }>
									{ __( 'Revoke…', 'coffer' ) }
								</MenuItem>
							) }
						</MenuGroup>
					);
				} }
			</DropdownMenu>
			{ asking === 'edit' && <LinkDialog document={ document } link={ link } onClose={ onClose } /> }
			{ ( asking === 'revoke' || asking === 'replace' ) && (
				<CloseDialog documentId={ document.id } link={ link } how={ asking } onClose={ onClose } />
			) }
			{ asking !== null && typeof asking === 'object' && (
				<CopyByHand
					title={ __( 'Copy portal link', 'coffer' ) }
					text={ asking.copyByHand }
					onClose={ onClose }
				/>
			) }
		</>
	);
}
