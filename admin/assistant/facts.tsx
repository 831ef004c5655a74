import { __ } from '@wordpress/i18n';
import type { AssistantFact } from '@coffer/api';
import { RecordLink } from './record-link';

/** What an answer relies on; each leads to the record that says so. */
export function Facts( { facts }: { facts: readonly AssistantFact[] } ) {
	if ( facts.length === 0 ) {
		return null;
	}
	return (
		<dl className="coffer-ask__facts" aria-label={ __( 'Facts used', 'coffer' ) }>
			{ facts.map( ( { name, label, value, record }, position ) => (
				<div key={ `${ name } ${ position }` }>
					<dt>{ label }</dt>
					<dd>
						<RecordLink record={ record }>{ value }</RecordLink>
					</dd>
				</div>
			) ) }
		</dl>
	);
}
