import { Button, ProgressBar } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

/** Row by row, as the server has looked at them. */
export function CheckProgress( { looked, total, onStop }: { looked: number; total: number; onStop: () => void } ) {
	return (
		<>
			<h2 tabIndex={ -1 }>{ __( 'Looking at the file', 'coffer' ) }</h2>
			<ProgressBar
				className="coffer-import__bar"
				value={ Math.round( ( looked / total ) * 100 ) }
				aria-label={ __( 'Rows looked at', 'coffer' ) }
			/>
			<p className="coffer-muted">
				{ sprintf(
					/* translators: 1: number of rows looked at, 2: number of all rows. */
					__( '%1$s of %2$s rows. Nothing is added yet.', 'coffer' ),
					looked.toLocaleString(),
					total.toLocaleString()
				) }
			</p>
			<div className="coffer-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onStop }>
					{ __( 'Stop', 'coffer' ) }
				</Button>
			</div>
		</>
	);
}

/** All of it is one step for the database, so there is nothing to count until it is done. */
export function CommitProgress( { total }: { total: number } ) {
	return (
		<>
			<h2 tabIndex={ -1 }>{ __( 'Adding', 'coffer' ) }</h2>
			<ProgressBar className="coffer-import__bar" aria-label={ __( 'Adding the rows', 'coffer' ) } />
			<p role="status">
				{ sprintf(
					/* translators: %s: number of rows. */
					_n(
						'Adding %s row, all or nothing. This may take a minute; leave this page open.',
						'Adding %s rows, all or nothing. This may take a minute; leave this page open.',
						total,
						'coffer'
					),
					total.toLocaleString()
				) }
			</p>
		</>
	);
}
