import { __ } from '@wordpress/i18n';
import type { Document, RelatedDocument } from '@coffer/api';
import { Badge } from '../../components';
import { PlaceLink } from '../../location';
import { amountWords, kindLabel, workflowWording } from '../../words';
import { DocumentLink } from './document-link';

/** What a document was made from, and what was made from it. */
export function Related( { document }: { document: Document } ) {
	const { origin, offspring, schedule } = document;
	if ( origin === null && offspring.length === 0 && schedule === null ) {
		return null;
	}
	return (
		<section className="coffer-section" aria-labelledby="coffer-related-title">
			<h3 id="coffer-related-title" className="coffer-section__title">
				{ __( 'Related documents', 'coffer' ) }
			</h3>
			<ul className="coffer-lines">
				{ schedule && (
					<li>
						<span className="coffer-lines__text" dir="auto">
							<PlaceLink to={ { screen: 'recurring', schedule: schedule.id } }>
								{ schedule.title }
							</PlaceLink>
						</span>
						<span className="coffer-lines__detail">
							{ __( 'this recurring invoice made it', 'coffer' ) }
						</span>
					</li>
				) }
				{ origin && <RelatedRow related={ origin } how={ __( 'this was made from it', 'coffer' ) } /> }
				{ offspring.map( ( made ) => (
					<RelatedRow key={ made.id } related={ made } how={ __( 'it was made from this', 'coffer' ) } />
				) ) }
			</ul>
		</section>
	);
}

function RelatedRow( { related, how }: { related: RelatedDocument; how: string } ) {
	const { label, tone } = workflowWording( related.workflow );
	return (
		<li>
			<span className="coffer-lines__text">
				{ related.number !== null && <>{ kindLabel( related.kind ) } </> }
				<DocumentLink document={ related } />
			</span>
			<span className="coffer-amount">{ amountWords( related.total, related.currency ) }</span>
			<span className="coffer-lines__detail">
				{ how } · <Badge tone={ tone }>{ label }</Badge>
			</span>
		</li>
	);
}
