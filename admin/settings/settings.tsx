import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { boot } from '../boot';
import { Failure, Refusal, Skeleton } from '../components';
import { Templates } from '../messages';
import { SettingsForm } from './settings-form';

/** Settings of Money, for those who may change them; for others, who may. */
export function Settings() {
	const verdict = boot.actions.manage_settings;
	return (
		<section className="coffer-settings" aria-labelledby="coffer-settings-title">
			<h2 id="coffer-settings-title">{ __( 'Settings', 'coffer' ) }</h2>
			{ verdict.allowed ? <Loaded /> : <Refusal verdict={ verdict } /> }
		</section>
	);
}

function Loaded() {
	const { settings, error } = useSelect(
		( select ) => ( {
			settings: select( store ).getSettings(),
			error: select( store ).getResolutionError( 'getSettings', [] ),
		} ),
		[]
	);
	const { invalidateResolution } = useDispatch( store );
	if ( settings ) {
		return (
			<>
				<SettingsForm settings={ settings } />
				<Templates />
			</>
		);
	}
	if ( error ) {
		return <Failure error={ error } onRetry={ () => void invalidateResolution( 'getSettings', [] ) } />;
	}
	return (
		<div aria-busy="true">
			<p className="screen-reader-text" role="status">
				{ __( 'Loading settings', 'coffer' ) }
			</p>
			{ [ '40%', '60%', '60%', '50%' ].map( ( width, row ) => (
				<p key={ row }>
					<Skeleton width={ width } />
				</p>
			) ) }
		</div>
	);
}
