import { VisuallyHidden } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** A cell that has nothing to say. */
export function Nothing() {
	return (
		<>
			<span className="coffer-muted" aria-hidden="true">
				–
			</span>
			<VisuallyHidden>{ __( 'none', 'coffer' ) }</VisuallyHidden>
		</>
	);
}
