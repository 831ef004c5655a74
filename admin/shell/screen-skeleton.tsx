import { VisuallyHidden } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Skeleton } from '../components';

const widths = [ 34, 88, 72, 80, 64, 76 ];

/** While a screen that was not fetched ahead is on its way. */
export function ScreenSkeleton() {
	return (
		<div className="coffer-screen-wait">
			<VisuallyHidden role="status">{ __( 'Loading…', 'coffer' ) }</VisuallyHidden>
			{ widths.map( ( width ) => (
				<Skeleton key={ width } width={ `${ width }%` } />
			) ) }
		</div>
	);
}
