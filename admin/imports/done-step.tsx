import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Import } from '@coffer/api';
import { go } from '../location';
import type { ImportKind } from './fields';

/** What became of the file, and where it is now. */
export function DoneStep( { kind, result, onClose }: { kind: ImportKind; result: Import; onClose: () => void } ) {
	return (
		<>
			<h2 tabIndex={ -1 }>{ __( 'Imported', 'coffer' ) }</h2>
			<ul className="coffer-import__result">
				{ sentences( kind, result ).map( ( sentence ) => (
					<li key={ sentence }>{ sentence }</li>
				) ) }
			</ul>
			{ kind === 'documents' && result.added > 0 && (
				<p className="coffer-muted">
					{ __( 'They are drafts: look at them and send them, and each gets its number.', 'coffer' ) }
				</p>
			) }
			<div className="coffer-dialog__buttons">
				{ kind === 'documents' && (
					<Button
						variant="tertiary"
						__next40pxDefaultSize
						onClick={ () => {
							onClose();
							void go( { screen: 'documents', tab: 'all' } );
						} }
					>
						{ __( 'Show the documents', 'coffer' ) }
					</Button>
				) }
				<Button variant="primary" __next40pxDefaultSize onClick={ onClose }>
					{ kind === 'customers' ? __( 'Show the customers', 'coffer' ) : __( 'Done', 'coffer' ) }
				</Button>
			</div>
		</>
	);
}

function sentences(
	kind: ImportKind,
	{ added, customers_added: customers, updated, skipped, left_out: left }: Import
) {
	const said: string[] = [ kind === 'customers' ? customersWords( added ) : draftsWords( added ) ];
	if ( customers > 0 ) {
		/* translators: %s: number of customers. */
		const words = _n( '%s customer added for them.', '%s customers added for them.', customers, 'coffer' );
		said.push( sprintf( words, customers.toLocaleString() ) );
	}
	if ( updated > 0 ) {
		/* translators: %s: number of customers. */
		const words = _n( '%s customer updated.', '%s customers updated.', updated, 'coffer' );
		said.push( sprintf( words, updated.toLocaleString() ) );
	}
	if ( skipped > 0 ) {
		/* translators: %s: number of rows. */
		const words = _n(
			'%s row was there already and stays as it is.',
			'%s rows were there already and stay as they are.',
			skipped,
			'coffer'
		);
		said.push( sprintf( words, skipped.toLocaleString() ) );
	}
	if ( left > 0 ) {
		/* translators: %s: number of rows. */
		const words = _n( '%s row with mistakes left out.', '%s rows with mistakes left out.', left, 'coffer' );
		said.push( sprintf( words, left.toLocaleString() ) );
	}
	return said;
}

function customersWords( count: number ): string {
	/* translators: %s: number of customers. */
	return sprintf( _n( '%s customer added.', '%s customers added.', count, 'coffer' ), count.toLocaleString() );
}

function draftsWords( count: number ): string {
	/* translators: %s: number of drafts. */
	return sprintf( _n( '%s draft added.', '%s drafts added.', count, 'coffer' ), count.toLocaleString() );
}
