import { __ } from '@wordpress/i18n';
import { Skeleton } from '../components/skeleton';

/** As high as what it stands for, so that the screen below does not jump. */
export function FirstStepsSkeleton( { rows }: { rows: number } ) {
	return (
		<section className="coffer-first" aria-busy="true">
			<p className="screen-reader-text" role="status">
				{ __( 'Loading the first steps', 'coffer' ) }
			</p>
			<div className="coffer-first__head" aria-hidden="true">
				<Skeleton width="12em" />
			</div>
			<div aria-hidden="true">
				{ Array.from( { length: rows }, ( _, row ) => (
					<div className="coffer-first__step" key={ row }>
						<Skeleton width="24px" />
						<Skeleton width="60%" />
					</div>
				) ) }
			</div>
		</section>
	);
}
