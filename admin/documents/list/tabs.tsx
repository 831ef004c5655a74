import { __ } from '@wordpress/i18n';
import { PlaceLink, tabs, usePlace, type Tab } from '../../location';

/** Ready-made questions, each with an address of its own. */
export function Tabs() {
	const { tab: current } = usePlace();
	return (
		<nav className="coffer-tabs" aria-label={ __( 'Show', 'coffer' ) }>
			{ tabs.map( ( tab ) => (
				<PlaceLink key={ tab } to={ { tab } } aria-current={ tab === current ? 'page' : undefined }>
					{ tabLabel( tab ) }
				</PlaceLink>
			) ) }
		</nav>
	);
}

function tabLabel( tab: Tab ): string {
	switch ( tab ) {
		case 'all':
			return __( 'All', 'coffer' );
		case 'invoices':
			return __( 'Invoices', 'coffer' );
		case 'quotes':
			return __( 'Quotes', 'coffer' );
		case 'credits':
			return __( 'Credits', 'coffer' );
		case 'overdue':
			return __( 'Overdue', 'coffer' );
		case 'disputed':
			return __( 'Disputed', 'coffer' );
	}
}
