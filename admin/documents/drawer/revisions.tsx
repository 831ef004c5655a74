import { __, sprintf } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { amountWords, momentWords } from '../../words';

/** What a document was before it was corrected, the latest first. */
export function Revisions( { document }: { document: Document } ) {
	const { revisions, currency } = document;
	if ( revisions.length === 0 ) {
		return null;
	}
	return (
		<section className="coffer-section" aria-labelledby="coffer-revisions-title">
			<h3 id="coffer-revisions-title" className="coffer-section__title">
				{ __( 'Earlier versions', 'coffer' ) }
			</h3>
			<ul className="coffer-lines">
				{ [ ...revisions ].reverse().map( ( { position, total, at, actor, reason } ) => (
					<li key={ position }>
						<span className="coffer-lines__text">{ versionWords( position ) }</span>
						<span className="coffer-amount">{ amountWords( total, currency ) }</span>
						<span className="coffer-lines__detail" dir="auto">
							{ [ correctedWords( momentWords( at ) ), actor, reason ].filter( Boolean ).join( ' · ' ) }
						</span>
					</li>
				) ) }
			</ul>
		</section>
	);
}

function versionWords( position: number ): string {
	return position === 1
		? __( 'As it was first sent', 'coffer' )
		: /* translators: %d: number of a version, counted from 1. */
			sprintf( __( 'Version %d', 'coffer' ), position );
}

function correctedWords( when: string ): string {
	/* translators: %s: date and time. */
	return sprintf( __( 'Corrected %s', 'coffer' ), when );
}
