import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { boot } from '../boot';
import { useShown } from '../first-steps';
import { go } from '../location';

/** Brings back what was put away above the list. */
export function FirstStepsButton( { onClose }: { onClose: () => void } ) {
	const [ isShown, show ] = useShown();
	if ( isShown || ! boot.actions.view.allowed ) {
		return null;
	}
	return (
		<p className="coffer-help__first">
			<Button
				variant="secondary"
				size="compact"
				onClick={ () => {
					show( true );
					onClose();
					void go( { screen: 'documents' } );
				} }
			>
				{ __( 'First steps', 'coffer' ) }
			</Button>
			<span>{ __( 'What your shop needs before customers can pay, above the list.', 'coffer' ) }</span>
		</p>
	);
}
