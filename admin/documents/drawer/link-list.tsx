import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store, type PortalLink } from '@coffer/api';
import { Badge, Moment } from '../../components';
import { linkStateWording } from '../../words';

/** The links of a document, without their addresses. */
export function LinkList( { documentId }: { documentId: number } ) {
	const links = useSelect( ( select ) => select( store ).getPortalLinks( documentId ), [ documentId ] );
	if ( ! links || links.length === 0 ) {
		return null;
	}
	return (
		<section className="coffer-section" aria-labelledby="coffer-links-title">
			<h3 id="coffer-links-title" className="coffer-section__title">
				{ __( 'Portal links', 'coffer' ) }
			</h3>
			<ul className="coffer-links">
				{ links.map( ( link ) => (
					<LinkRow key={ link.id } link={ link } />
				) ) }
			</ul>
		</section>
	);
}

function LinkRow( { link }: { link: PortalLink } ) {
	const { label, tone } = linkStateWording( link.state );
	return (
		<li>
			<span className="coffer-links__label" dir="auto">
				{ link.label }
			</span>
			<Badge tone={ tone }>{ label }</Badge>
			<span className="coffer-links__when">
				{ link.last_seen_at ? (
					<>
						{ __( 'Seen', 'coffer' ) } <Moment at={ link.last_seen_at } />
					</>
				) : (
					__( 'Not seen yet', 'coffer' )
				) }
				{ ' · ' }
				{ link.last_copied_at ? (
					<>
						{ __( 'Copied', 'coffer' ) } <Moment at={ link.last_copied_at } />
					</>
				) : (
					__( 'Not copied yet', 'coffer' )
				) }
			</span>
		</li>
	);
}
