import { __ } from '@wordpress/i18n';
import { boot } from '../boot';
import { BusyButton } from '../components';
import { useSampleChange, useSampleCount } from './use-samples';

/** For whoever would rather look around before they write something. */
export function AddSamplesButton() {
	const count = useSampleCount();
	const { isBusy, run } = useSampleChange( 'addSamples', () =>
		__( 'Sample data was added. No mail goes out, and no number of yours is taken.', 'coffer' )
	);
	if ( count > 0 || ! boot.actions.manage_settings.allowed || boot.viewing_as ) {
		return null;
	}
	return (
		<BusyButton isBusy={ isBusy } onClick={ () => void run() }>
			{ __( 'Look around with sample data', 'coffer' ) }
		</BusyButton>
	);
}
