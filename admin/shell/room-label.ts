import { __ } from '@wordpress/i18n';
import type { Screen } from '../location/place';

export function roomLabel( screen: Screen ): string {
	switch ( screen ) {
		case 'documents':
			return __( 'Get paid', 'coffer' );
		case 'payments':
			return __( 'Payments', 'coffer' );
		case 'customers':
			return __( 'Customers', 'coffer' );
		case 'tasks':
			return __( 'Tasks', 'coffer' );
		case 'recurring':
			return __( 'Recurring', 'coffer' );
		case 'health':
			return __( 'Health', 'coffer' );
		case 'settings':
			return __( 'Settings', 'coffer' );
		case 'roles':
			return __( 'Roles', 'coffer' );
	}
}
