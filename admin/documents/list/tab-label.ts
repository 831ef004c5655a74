import { __ } from '@wordpress/i18n';
import type { Tab } from '../../location/place';

export function tabLabel( tab: Tab ): string {
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
