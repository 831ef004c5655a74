import { __, _n, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { BusyButton } from '../components';
import { sampleWords } from './sample-words';
import { useSampleChange, useSampleCount } from './use-samples';

/** As long as there are samples, that they are none of the shop’s customers; for whoever may, the way to be rid of them. */
export function SampleNotice() {
	const count = useSampleCount();
	const { isBusy, run } = useSampleChange( 'removeSamples', ( { kept } ) =>
		kept === 0
			? __( 'Sample data was removed.', 'coffer' )
			: sprintf(
					/* translators: %d: number of customers. */
					_n(
						'Sample data was removed. %d customer stays, because there is something real with them.',
						'Sample data was removed. %d customers stay, because there is something real with them.',
						kept,
						'coffer'
					),
					kept
				)
	);
	if ( count === 0 ) {
		return null;
	}
	return (
		<section className="coffer-samples" aria-label={ __( 'Sample data', 'coffer' ) }>
			<p>{ sampleWords( count ) }</p>
			{ boot.actions.manage_settings.allowed && ! boot.viewing_as && (
				<BusyButton isBusy={ isBusy } onClick={ () => void run() }>
					{ __( 'Remove sample data', 'coffer' ) }
				</BusyButton>
			) }
		</section>
	);
}
