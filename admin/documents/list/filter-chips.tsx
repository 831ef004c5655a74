import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';
import { go, usePlace, type Place } from '../../location';
import { dueLabel } from '../../receivables';

/** What the list is narrowed to by its address, besides tab and search. Each can be taken away. */
export function FilterChips() {
	const { due, drafts, currency } = usePlace();
	const chips: [ string, Partial< Place > ][] = [
		...( due === null ? [] : [ [ dueLabel( due ), { due: null } ] satisfies Chip ] ),
		...( drafts ? [ [ __( 'Draft invoices', 'coffer' ), { drafts: false } ] satisfies Chip ] : [] ),
		...( currency === null ? [] : [ [ currency, { currency: null } ] satisfies Chip ] ),
	];
	if ( chips.length === 0 ) {
		return null;
	}
	return (
		<div className="coffer-chips" role="group" aria-label={ __( 'Filters', 'coffer' ) }>
			{ chips.map( ( [ label, without ] ) => (
				<span className="coffer-chip" key={ label }>
					{ label }
					<Button
						size="small"
						icon={ closeSmall }
						/* translators: %s: what a list is narrowed to, such as "EUR". */
						label={ sprintf( __( 'Remove filter: %s', 'coffer' ), label ) }
						onClick={ () => void go( without ) }
					/>
				</span>
			) ) }
			{ chips.length > 1 && (
				<Button variant="link" onClick={ () => void go( { due: null, drafts: false, currency: null } ) }>
					{ __( 'Clear filters', 'coffer' ) }
				</Button>
			) }
		</div>
	);
}

type Chip = [ string, Partial< Place > ];
