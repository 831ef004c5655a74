import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { addressOf, readPlace } from '../location';

/** Above everything while Money is shown as a role sees it, so that nobody forgets. */
export function ViewingAs() {
	if ( boot.viewing_as === null ) {
		return null;
	}
	return (
		<div className="coffer-viewing" role="region" aria-label={ __( 'View as a role', 'coffer' ) }>
			<p>
				<strong>
					{
						/* translators: %s: name of a role. */
						sprintf( __( 'You see Money as %s does.', 'coffer' ), boot.viewing_as.name )
					}
				</strong>{ ' ' }
				{ __( 'Nothing can be changed meanwhile.', 'coffer' ) }
			</p>
			{ /* A whole new page: the server makes it for the reader again. */ }
			<Button
				variant="secondary"
				__next40pxDefaultSize
				href={ addressOf( { ...readPlace( '' ), screen: 'roles', viewAs: null } ) }
			>
				{ __( 'Stop', 'coffer' ) }
			</Button>
		</div>
	);
}
