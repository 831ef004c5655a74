import { __ } from '@wordpress/i18n';
import { PlaceLink, tabs, usePlace } from '../../location';
import { tabLabel } from './tab-label';

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
